function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Capitalised words before a name that are no part of it: titles, offices, nationalities, parties. Lower case. */
export const titleWords = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady president vice deputy first acting former prime minister foreign ' +
    'defense defence interior finance secretary state of the senator sen rep representative congressman congresswoman gov ' +
    'governor mayor judge justice chief general gen lt lieutenant colonel col captain capt major maj sgt sergeant admiral ' +
    'adm commander cmdr ambassador envoy special presidential adviser advisor aide spokesman spokeswoman spokesperson head ' +
    'chairman chairwoman chair director chancellor king queen prince princess pope father rev reverend archbishop bishop ' +
    'rabbi imam sheikh speaker leader majority minority whip attorney treasury homeland security national council ' +
    'commissioner inspector officer detective agent democratic republican democrat gop libertarian conservative labour ' +
    'labor liberal party nominee candidate presumptive staff army navy air force marine coach manager ceo cfo founder ' +
    'co-founder editor reporter correspondent anchor host analyst expert economist author actor actress singer top senior ' +
    'us u.s uk u.k eu un u.n american british russian ukrainian chinese french german israeli palestinian iranian turkish ' +
    'polish canadian australian japanese indian mexican italian spanish european kremlin white house pentagon nato ' +
    'and new york florida ohio texas california house senate congressional parliamentary federal',
);

/** Words that open sentences in capitals but no names. Lower case. */
export const openingWords = set(
  'a an the this that these those it its he she they we you i his her their our my your there here who what when where ' +
    'why how which while as at in on by for from with without within after before since until during under over between ' +
    'among about against if unless although though because but and or nor so yet however meanwhile moreover nevertheless ' +
    'still then thus therefore also both either neither each every all some many most few several no not now today ' +
    'yesterday tomorrow one two three another other once according despite instead asked speaking following earlier later ' +
    'to of even just only perhaps maybe indeed besides afterwards another like unlike prior ahead amid among monday ' +
    'tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december last next such than too very well yes read watch photo image new is are was were do does did has ' +
    'have had can could will would should may might must let please asked responding referring citing noting adding',
);

/** Last words of names that are places, bodies or works rather than people. Lower case. */
export const bodyWords = set(
  'house office department ministry agency council committee commission court congress senate parliament party university ' +
    'college institute center centre school hospital bank company corp inc ltd group association union times post journal ' +
    'news press tribune herald telegraph guardian magazine network radio television tv street avenue road city county state ' +
    'states kingdom beach club island river mountain airport one force forces army navy nations organization organisation ' +
    'federation republic delegation administration government campaign team plan act bill amendment day conference ' +
    'convention forum summit award prize cup league games facebook twitter telegram instagram x youtube cnn bbc abc nbc cbs ' +
    'fox msnbc afp reuters ap xinhua tass wsj nyt america europe ukraine russia china britain germany france israel iran ' +
    'washington moscow kyiv kiev london beijing brussels florida miami geneva africa asia board foundation society alliance',
);

/** Given names that tell `he` from `she`, where nothing else does. Lower case. */
export const womensNames = set(
  'hillary mary jennifer kellyanne melania ivanka michelle elizabeth sarah anna ann anne kate katherine catherine maria olga ' +
    'angela theresa margaret nancy kamala condoleezza madeleine samantha susan linda patricia barbara jessica karen lisa ' +
    'betty helen sandra donna carol ruth sharon laura emily emma julia julie martha christine rachel rebecca amy megyn ' +
    'alicia katrina stephanie nikki carly jill jane jean joan judy diane dianne debbie deborah denise dina ella ellen erin ' +
    'eva gina gloria hope huma irina janet jeanne joy kathleen kathy kelly kim kimberly kristin lauren leslie lucy maggie ' +
    'marina marine marta maya meghan melissa monica natalia natalie nicole nina olena olha paula rosa ruby sally sara sofia ' +
    'sophia svetlana sylvia tatiana tara teresa tina tracy ursula valerie vanessa vera victoria virginia wendy yulia ' +
    'yvonne zoe donatella giorgia sanna mette ana beth brittany caroline charlotte chelsea claire cynthia dana',
);
export const mensNames = set(
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
