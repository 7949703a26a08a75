import type { Geography } from '../../server/snapshot/geography'
import { clientOperation } from './clientOperation'

/** A question that is expensive for its size, for a given day. */
export interface Attack {
	readonly name: string
	/** The body of its request. */
	bodyOn(day: string): string
}

/**
 * Questions that once stopped the server, or might have (review of 26 November 2026, §9.1 to 9.3), and other
 * expensive ones.
 */
export function attacks(geography: Geography): readonly Attack[] {
	const actors = [...geography.actors.values()]
	const widest = (isAtHome: boolean) =>
		actors
			.filter((actor) => actor.isTerritory && actor.isAtHome === isAtHome && actor.level !== 'country')
			.reduce((one, other) => (geography.within(other).size > geography.within(one).size ? other : one)).id
	const [region, province] = [widest(true), widest(false)]
	const french = actors.filter((actor) => actor.isAtHome && actor.isTerritory).map(({ id }) => id)
	const sectors = [...geography.sectors.keys()]
	return [
		attack(
			'the trend of every région over eighty years, its evidence under 29 aliases',
			(day) =>
				`{ fragmentation(first: 19, by: FRENCH_REGION, filter: {from: "1947", asOf: "${day}"}) { key trend { evidence(first: 40) { ${labels} } } } }`,
		),
		attack(
			'the same by partner, counts alone',
			(day) =>
				`{ fragmentation(first: 200, by: PARTNER, filter: {from: "1947", asOf: "${day}"}) { key trend { year actorCount effectiveNumber { value sentence } } } }`,
		),
		attack(
			'twenty detections of days of their own',
			(day) =>
				`{ ${many(20, (index) => `a${index}: overlaps(first: 1, filter: {gapDays: 60, asOf: "${before(day, index)}"}) { totalCount }`)} }`,
		),
		attack(
			'twenty roll-ups with gaps of their own',
			(day) =>
				`{ ${many(20, (index) => `a${index}: overlaps(first: 1, filter: {gapDays: ${index + 40}, asOf: "${day}", rollUpFrench: "region", rollUpPartner: "province"}) { totalCount }`)} }`,
		),
		attack(
			'opportunities under twenty weights',
			(day) =>
				`{ ${many(20, (index) => `a${index}: opportunities(first: 5, filter: {asOf: "${day}", weights: {time: 0.${index + 10}}}) { totalCount nodes { sentence } }`)} }`,
		),
		attack(
			'constellations of ten days',
			(day) =>
				`{ ${many(10, (index) => `a${index}: constellations(first: 50, filter: {asOf: "${before(day, index)}"}) { totalCount nodes { sentence missingSentence } }`)} }`,
		),
		attack(
			'suggestions over all that is on record, twenty times',
			(day) =>
				`{ ${many(20, (index) => `a${index}: suggest(text: "mission ${2000 + index} commune mai", asOf: "${day}") { name suggestionsTotal }`)} }`,
		),
		attack(
			'search texts that unfold',
			(day) =>
				`{ ${many(20, (index) => `a${index}: suggest(text: "${'\uFDFA'.repeat(11)}", asOf: "${before(day, index)}") { name }`)} }`,
		),
		attack(
			'two hundred overlaps with all evidence, by place',
			(day) =>
				`{ overlaps(first: 200, order: PLACE, filter: {asOf: "${day}"}) { nodes { id sentence title severity factors { sentence } evidence(first: 200) { recordId label sources { title url } } actors(first: 200) { name } } } }`,
		),
		attack(
			'labels of evidence under 29 aliases',
			(day) =>
				`{ overlaps(first: 200, filter: {asOf: "${day}"}) { nodes { evidence(first: 200) { ${labels} } } } }`,
		),
		attack(
			'groups and orders of a day',
			(day) =>
				`{ p: overlapGroups(by: PLACE, first: 200, filter: {asOf: "${day}"}) { nodes { id } } f: overlapGroups(by: FRENCH_ACTOR, first: 200, filter: {asOf: "${day}"}) { nodes { id } } ${many(5, (index) => `o${index}: overlaps(first: 200, order: ${['PLACE', 'LATEST', 'EARLIEST', 'MOST_ACTORS', 'MOST_RECORDS'][index]}, filter: {asOf: "${day}"}) { nodes { id } }`)} }`,
		),
		attack(
			'the closest of twelve actors',
			(day) =>
				`{ ${many(12, (index) => `a${index}: actor(id: "${french[index]}") { ${many(1, (at) => `c${at}: closest(first: 200, asOf: "${before(day, index + at)}") { affinity { sentence } evidence(first: 20) { label } sharedPartners(first: 20) { name } }`)} reciprocity(asOf: "${before(day, index)}") { sentence } }`)} }`,
		),
		attack(
			'the widest neighbourhoods',
			(day) =>
				`{ ${many(10, (index) => `a${index}: neighbourhood(ids: ["${index % 2 ? region : province}"], depth: 3, actorScope: WITHIN, filter: {from: "${1990 + index}", asOf: "${day}"}) { nodesTotal edges { id label } }`)} }`,
		),
		attack(
			'paths, each in a graph of its own',
			(day) =>
				`{ ${many(10, (index) => `a${index}: path(from: "${region}", to: "${province}", filter: {from: "${1985 + index}", asOf: "${day}"}) { nodesTotal }`)} }`,
		),
		attack(
			'missions and links, page after page',
			(day) =>
				`{ ${many(10, (index) => `m${index}: missions(first: 200, filter: {asOf: "${before(day, index)}", from: "${1990 + index}"}) { totalCount nodes { id label } }`)} partnerships(first: 200) { totalCount nodes { id label } } }`,
		),
		attack(
			'gaps and duplicates',
			(day) =>
				`{ ${many(10, (index) => `g${index}: gaps(filter: {asOf: "${before(day, index)}"}) { emptyTotal unanswered(first: 50) { sentence } rows { actorCounts } }`)} duplicates(first: 200) { totalCount nodes { id } } }`,
		),
		attack(
			'matrices of ten days, with overlaps and opportunities',
			(day) =>
				`{ ${many(10, (index) => `m${index}: matrix(rows: SECTOR, columns: PARTNER_PLACE, filter: {asOf: "${before(day, index)}"}) { columns { crossingTotal } cells(first: 500) { count overlapsTotal opportunityCount } }`)} }`,
		),
		attack(
			'the matrix of all actors, as the explorer asks for it',
			(day) =>
				`{ matrix(rows: FRENCH_ACTOR, columns: PARTNER_PLACE, filter: {asOf: "${day}"}) { recordsTotal rowsLeft columnsLeft rows { key name count } columns { key name count crossing(first: 20) { id certainty heads } } cells(first: 2000) { row column count ages { recent aging old silent undated } overlapCertainty overlapsTotal opportunityCount } } }`,
		),
		attack(
			'twenty changes that nobody made',
			(day) =>
				`{ ${many(20, (index) => `w${index}: whatIf(changes: [{addMission: {actor: "${region}", places: ["${province}"], start: "${before(day, index)}", end: "${before(day, index)}"}}]) { overlapsTotal opportunitiesTotal overlaps(first: 20) { sentence after { sentence } } }`)} }`,
		),
		attack(
			'the boards of twenty actors',
			(day) =>
				`{ ${many(20, (index) => `b${index}: opportunityBoard(actor: "${french[index * 3]}", filter: {asOf: "${day}"}) { totalCount groups { opportunitiesTotal } }`)} }`,
		),
		attack(
			'ten comparisons of the widest région, each on a day of its own',
			(day) =>
				`{ ${many(10, (index) => `c${index}: compare(a: "${region}", b: "${otherThan(region, french, index)}", filter: {asOf: "${before(day, index)}"}) { sentence jointTotal joint(first: 50) { id } partners { sharedTotal onlyATotal onlyBTotal } cities { sharedTotal } sectors { sharedTotal } nearMissionsTotal overlaps(first: 50) { totalCount nodes { sentence } } opportunities(first: 50) { totalCount nodes { sentence } } affinity { sentence } }`)} }`,
		),
		attack(
			'records at levels, page of 200 after page of 200',
			(day) =>
				`{ ${many(10, (index) => `r${index}: records(first: 200, filter: {asOf: "${before(day, index)}", from: "${1980 + index}", rollUpFrench: "region", rollUpPartner: "province"}) { totalCount countsByKind { kind count } nodes { lastNews record { label } ends { french { actor { name } } partner { actor { name } } } } }`)} }`,
		),
		attack(
			'the years of all records, of twenty sectors and days',
			(day) =>
				`{ ${many(20, (index) => `y${index}: recordYears(filter: {asOf: "${before(day, index)}", sectors: ["${sectors[index % sectors.length]}"]}) { recordsTotal starts lanes { lane total counts } }`)} }`,
		),
		attack(
			'the months of all missions, twenty times',
			() =>
				`{ ${many(20, (index) => `m${index}: missionMonths(direction: ${index % 2 ? 'FR_TO_PARTNER' : 'PARTNER_TO_FR'}, includeScenario: ${index % 4 < 2}) { month missions }`)} }`,
		),
		attack(
			'questions in plain words, long ones',
			(day) =>
				`{ ${many(10, (index) => `q${index}: readQuestion(text: "quelles régions et communes ont envoyé une mission à Shanghai, Canton ou Wuhan sur la santé et le tourisme entre ${1990 + index} et ${day.slice(0, 4)} ?") { meaning text from to level subject actor { name } othersTotal others(first: 20) { name } sectors(first: 20) { code } }`)} }`,
		),
		operation('what the home page’s instrument asks', 'HomeInstrument', (day) => ({
			language: 'FR',
			asOf: day,
			includeScenario: true,
		})),
		attack(
			'the map, ten times',
			() =>
				`{ ${many(10, (index) => `m${index}: map { french { name coasts land } partner { name coasts land } insets { name coasts land } }`)} }`,
		),
		attack(
			'events of each year, with those who stand there',
			(day) =>
				`{ ${many(18, (index) => `e${index}: events(first: 200, filter: {from: "${2000 + index}", to: "${day}", includeScenario: ${index % 2 === 0}}) { totalCount nodes { id label } }`)} activity(first: 200) { totalCount nodes { id sentence } } organisations(first: 200) { totalCount nodes { id name } } }`,
		),
	]
}

/** One of the actors other than this one. */
function otherThan(actor: string, others: readonly string[], index: number): string {
	const left = others.filter((id) => id !== actor)
	return left[index % left.length] as string
}

/** An operation of the client, as it sends it. */
function operation(
	name: string,
	operationName: string,
	variablesOn: (day: string) => Readonly<Record<string, unknown>>,
): Attack {
	const query = clientOperation(operationName)
	return { name, bodyOn: (day) => JSON.stringify({ query, variables: variablesOn(day) }) }
}

const labels = many(29, (index) => `s${index}: label(language: ${['FR', 'EN', 'ZH'][index % 3]})`)

function attack(name: string, queryOn: (day: string) => string): Attack {
	return { name, bodyOn: (day) => JSON.stringify({ query: queryOn(day) }) }
}

function many(count: number, textOf: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => textOf(index)).join(' ')
}

/** The ISO day a number of days before another. */
function before(day: string, days: number): string {
	return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}
