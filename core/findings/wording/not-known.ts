/**
 * How an account says that a thing is not known, or is not told, as the source of a pattern: `not yet clear`, `has yet
 * to say`.
 */
export const notKnown = String.raw`\b(?:unclear|unknown|(?:not|n[’']t)\s+(?:(?:yet|immediately|been|be|exactly|publicly|made)\s+){0,3}(?:clear|known|know|public|released|determined|established|disclosed|revealed|explained|said|say)|too\s+(?:early|soon)\s+to\s+(?:say|tell|determine|know)|yet\s+to\s+(?:say|determine|establish|explain|find)|(?:being|under)\s+investigat(?:ed|ion)|(?:difficult|hard|impossible)\s+to\s+(?:say|tell|know|forecast|predict|estimate)|(?:declin|refus)(?:ed|es|ing)\s+to\s+(?:say|disclose|reveal)|no\s+(?:time\s?frame|timetable|timeline|date))\b`;

export const saysNotKnown = new RegExp(notKnown, 'iu');
