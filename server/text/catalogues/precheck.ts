import type { Catalogue } from '../catalogue'

/** Before you go: who else goes, when fewer do, with whom one could go. */
export const precheck: Catalogue = {
	'precheck.others': {
		fr: '<b>{where_local}</b>{whole, select, true { ({level_whole}, villes comprises)} other {}}, {count, plural, =0 {aucune autre mission n’est recensée} one {une autre mission est recensée} other {{count_words} autres missions sont recensées}} à moins de {gap} jours de ces dates{named, select, true { : {leaders}} other {}}.',
		en: '<b>{where_local}</b>{whole, select, true { ({level_whole}, cities included)} other {}}, {count, plural, =0 {no other mission is on record} one {one other mission is on record} other {{count_words} other missions are on record}} within {gap} days of these dates{named, select, true {: {leaders}} other {}}.',
		zh: '<b>{where_local}</b>{whole, select, true {（{level_whole}，含所辖城市）} other {}}，这些日期前后{gap}天内{count, plural, =0 {没有其他有记录的访问} other {另有{count_words}次有记录的访问}}{named, select, true {：{leaders}} other {}}。',
	},
	'precheck.partner.SEEKS': {
		fr: '<b>{actor}</b> {actor_number, plural, one {cherche} other {cherchent}} à se joindre à une mission {place}{shared, select, true { ; filière commune : {sectors}} other {}}{competing, select, all {, habituellement concurrente} some {, dont habituellement concurrente : {rivals}} other {}}.',
		en: '<b>{actor}</b> {actor_number, plural, one {seeks} other {seek}} to join a mission {place}{shared, select, true {; shared sector: {sectors}} other {}}{competing, select, all {, which territories usually compete for} some {; territories usually compete for {rivals}} other {}}.',
		zh: '<b>{actor}</b>希望{place}加入联合出访{shared, select, true {；共同领域：{sectors}} other {}}{competing, select, all {，通常属于竞争性领域} some {，其中{rivals}通常属于竞争性领域} other {}}。',
	},
	'precheck.partner.GOES': {
		fr: '<b>{actor}</b> y {actor_number, plural, one {a} other {ont}} une mission {period}{shared, select, true { ; filière commune : {sectors}} other {}}{competing, select, all {, habituellement concurrente} some {, dont habituellement concurrente : {rivals}} other {}}.',
		en: '<b>{actor}</b> {actor_number, plural, one {has} other {have}} a mission there {period}{shared, select, true {; shared sector: {sectors}} other {}}{competing, select, all {, which territories usually compete for} some {; territories usually compete for {rivals}} other {}}.',
		zh: '<b>{actor}</b>于{period}在当地有访问{shared, select, true {；共同领域：{sectors}} other {}}{competing, select, all {，通常属于竞争性领域} some {，其中{rivals}通常属于竞争性领域} other {}}。',
	},
	'precheck.partner.LINKED': {
		fr: '<b>{actor}</b> {actor_number, plural, one {a} other {ont}} un lien avec {partner}{shared, select, true { ; filière commune : {sectors}} other {}}{competing, select, all {, habituellement concurrente} some {, dont habituellement concurrente : {rivals}} other {}}.',
		en: '<b>{actor}</b> {actor_number, plural, one {has} other {have}} a link with {partner}{shared, select, true {; shared sector: {sectors}} other {}}{competing, select, all {, which territories usually compete for} some {; territories usually compete for {rivals}} other {}}.',
		zh: '<b>{actor}</b>与{partner}有合作关系{shared, select, true {；共同领域：{sectors}} other {}}{competing, select, all {，通常属于竞争性领域} some {，其中{rivals}通常属于竞争性领域} other {}}。',
	},
	'dates.sentence': {
		fr: '{found, select, better {D’autres dates conviendraient mieux à ce séjour.} fine {Aucun obstacle recensé à ces dates.} other {Dans les huit semaines voisines, aucune n’est à la fois moins fréquentée et sans date à éviter.}}',
		en: '{found, select, better {Other dates would suit this stay better.} fine {No obstacle on record at these dates.} other {No week within eight weeks is both less busy and free of dates to avoid.}}',
		zh: '{found, select, better {换一些日期更适合此行程。} fine {这些日期没有已知的不便。} other {前后八周内，没有哪一周访问更少且无须避开。}}',
	},
	'dates.reason.shift': {
		fr: '{weeks, plural, one {Une semaine} other {{weeks_words} semaines}} plus {direction, select, later {tard} other {tôt}}.',
		en: '{weeks, plural, one {One week} other {{weeks_words} weeks}} {direction, select, later {later} other {earlier}}.',
		zh: '{direction, select, later {推迟} other {提前}}{weeks_words}周。',
	},
	'dates.reason.crowd': {
		fr: '{others, plural, =0 {Aucune autre mission recensée} one {Une seule autre mission recensée} other {{others_words} autres missions recensées}}{invented, select, all {{others, plural, one {, fictive,} other {, toutes fictives,}}} some {, dont {fictitious, plural, one {une fictive} other {{fictitious_words} fictives}},} other {}} à moins de {gap} jours, {before, plural, =0 {comme aux dates demandées} other {contre {before_words}{beforeInvented, select, all {{before, plural, one {, fictive,} other {, toutes fictives,}}} some {, dont {beforeFictitious, plural, one {une fictive} other {{beforeFictitious_words} fictives}},} other {}} aux dates demandées}}.',
		en: '{others, plural, =0 {No other mission on record} one {Only one other mission on record} other {{others_words} other missions on record}}{invented, select, all { ({others, plural, one {fictitious} other {all fictitious}})} some { ({fictitious_words} of them fictitious)} other {}} within {gap} days, {before, plural, =0 {as at the dates asked for} other {against {before_words}{beforeInvented, select, all { ({before, plural, one {fictitious} other {all fictitious}})} some { ({beforeFictitious_words} of them fictitious)} other {}} at the dates asked for}}.',
		zh: '前后{gap}天内{others, plural, =0 {没有其他有记录的访问} other {另有{others_words}次访问}}{invented, select, all {（均为虚构）} some {（其中{fictitious_words}次为虚构）} other {}}，{before, plural, =0 {与所选日期相同} other {所选日期为{before_words}次{beforeInvented, select, all {（均为虚构）} some {（其中{beforeFictitious_words}次为虚构）} other {}}}}。',
	},
	'dates.reason.free': {
		fr: 'Aucun jour férié recensé, ni {home} ni {partner}.',
		en: 'No public holiday on record, neither {home} nor {partner}.',
		zh: '{home}和{partner}均无公共假日记录。',
	},
	'dates.reason.unknown': {
		fr: 'Les jours fériés de ces dates ne sont pas tous recensés.',
		en: 'The public holidays of these dates are not all on record.',
		zh: '这些日期的公共假日记录不全。',
	},
	'dates.warning': {
		fr: '{known, select, true {{where}, } other {}}{form, select, holiday {jours fériés} other {dates à éviter}} : {period_bare}.',
		en: '{known, select, true {{where}, } other {}}{form, select, holiday {public holidays} other {dates to avoid}}: {period_bare}.',
		zh: '{known, select, true {{where}，} other {}}{form, select, holiday {公共假日} other {应避开的日期}}：{period_bare}。',
	},
}
