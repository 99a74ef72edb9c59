/** UN M49 region "Europe" (with all of Russia), https://unstats.un.org/unsd/methodology/m49/ */
const UN_EUROPE =
  'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA'

/** Members of the Council of Europe outside that region, https://www.coe.int/en/web/portal/46-members-states */
const OTHER_COUNCIL_OF_EUROPE = 'AM AZ CY GE TR'

/** Countries whose cities are "European and Russian": a rule anyone can cite, whole countries, no line drawn by hand. */
export const CORE_COUNTRIES: ReadonlySet<string> = new Set(
  `${UN_EUROPE} ${OTHER_COUNCIL_OF_EUROPE} XK`.split(' '),
)
