import { wordSet } from '../text/word-lists.ts';

export type Gender = 'he' | 'she' | null;

/** Given names that tell `he` from `she` where nothing else does, in lower case. */
const womensNames = wordSet(
  'hillary mary jennifer kellyanne melania ivanka michelle elizabeth sarah anna ann anne kate katherine catherine maria olga ' +
    'angela theresa margaret nancy kamala condoleezza madeleine samantha susan linda patricia barbara jessica karen lisa ' +
    'betty helen sandra donna carol ruth sharon laura emily emma julia julie martha christine rachel rebecca amy megyn ' +
    'alicia katrina stephanie nikki carly jill jane joan judy diane dianne debbie deborah denise dina ella ellen erin ' +
    'eva gina gloria hope huma irina janet jeanne joy kathleen kathy kelly kimberly kristin lauren leslie lucy maggie ' +
    'marina marine marta maya meghan melissa monica natalia natalie nicole nina olena olha paula rosa ruby sally sara sofia ' +
    'sophia svetlana sylvia tatiana tara teresa tina tracy ursula valerie vanessa vera victoria virginia wendy yulia ' +
    'yvonne zoe donatella giorgia sanna mette ana beth brittany caroline charlotte chelsea claire cynthia dana',
);
const mensNames = wordSet(
  'donald barack bill george john james robert michael mike david richard joseph joe thomas tom charles chris christopher ' +
    'daniel dan matthew matt anthony mark paul steven steve andrew kenneth ken kevin brian edward ed ronald ron timothy tim ' +
    'jason jeff jeffrey ryan jacob gary nicholas nick eric jonathan stephen larry justin scott brandon benjamin ben samuel ' +
    'sam frank gregory greg raymond alexander patrick jack dennis jerry tyler aaron jose adam henry nathan douglas peter ' +
    'zachary kyle walter harold jeremy carl keith roger arthur terry sean marco ted bernie volodymyr vladimir dmitry dmitri ' +
    'sergei sergey andriy andrii yuri oleksandr oleg oleh jared emmanuel boris antony lloyd mitch harry chuck newt ' +
    'rudy mitt lindsey rand bobby jim jimmy johnny billy bob tony al alan albert alex allen andre antonio bruce carlos colin ' +
    'craig cory don doug dwight evan francis fred gavin glenn gordon grant howard hugh ian igor ivan jake jay jeb jesse joel ' +
    'josh juan julian karl kirill leo leon lev luis luke marc martin max mikhail mohammed muhammad neil oliver omar oscar pat ' +
    'philip phil pierre ralph ray recep rex rick roberto rod roy russell sebastian shawn simon stanley stuart sundar theodore ' +
    'tim todd travis trevor vadym viktor victor vincent warren wayne wesley william xi yevgeny yitzhak benjamin',
);

/** What given name and titles (lower case) tell of a person's gender; null where they tell nothing. */
export function genderOf(name: string, titles: string): Gender {
  if (
    /\b(?:mrs|ms|miss|madame?|mme|mlle|smt|queen|princess|lady|congresswoman|spokeswoman|chairwoman)\b/.test(
      titles,
    )
  )
    return 'she';
  if (/\b(?:mr|king|prince|sir|congressman|spokesman|chairman|pope)\b/.test(titles)) return 'he';
  const given = name.toLowerCase().split(/[\s\u00a0]+/u);
  if (given.length < 2) return null;
  if (womensNames.has(given[0] ?? '')) return 'she';
  return mensNames.has(given[0] ?? '') ? 'he' : null;
}
