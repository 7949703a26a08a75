import { NOWHERE } from '../../projection/columns/actorColumns'
import type { Columns } from '../../projection/columns/columns'
import { objectNumber } from '../../projection/columns/wishColumns'
import type { OpportunityKind } from '../result'
import { actorList } from './actorList'
import { equity, evidenceOfLinks, officeThere, timeOfLinks } from './commonCriteria'
import type { CriterionDefinition, KindDefinition } from './definition'
import { type InstitutionLinks, institutionLinks } from './institutionLinks'
import { LinkedActors } from './linkedActors'
import type { OpportunityView } from './opportunityView'
import { ProgrammeCandidate } from './programmeCandidate'
import { soughtAffinity } from './soughtAffinity'

const PARTNER = objectNumber('partner')

/** UNIVERSITY_PROGRAMME and HOSPITAL_PROGRAMME differ by the sort of institution and by their words. */
export function programmeOf(
	kind: OpportunityKind,
	topic: string,
	types: ReadonlySet<string>,
): KindDefinition<ProgrammeCandidate> {
	return {
		kind,
		topic,
		candidates: (view, concerned) => {
			const { links, wishes, actors } = view.columns
			const kept = view.kept<readonly ProgrammeCandidate[]>(kind)
			const institutions = institutionLinks(kind, types, view.projection)
			const among = concerned === null ? null : placesOf(concerned, view)
			return links.byCity.keys().flatMap((city) => {
				const province = provinceAround(city, view.columns)
				if (actors.cityOf(city) !== city || (among !== null && !among.has(province))) return []
				const from = [links.byCity.at(city), links.byProvince.at(province), wishes.byObject.at(PARTNER)]
				return kept.at(city, from, () => programmesIn(city, province, institutions, view))
			})
		},
		criteria: {
			affinity: soughtAffinity(topic, ({ city }, { columns }) => ({
				where: { inPlace: columns.actors.id(city) },
			})),
			time: timeOfLinks,
			complementarity,
			feasibility: officeThere,
			equity,
		},
		values: ({ city, institutions, count, beside }, { columns }) => ({
			where: { inPlace: columns.actors.id(city) },
			actors: actorList(institutions, columns),
			count,
			besideCount: beside.length,
			...(beside.length > 0 && { beside: actorList(beside, columns) }),
		}),
	}
}

/** Province of a city; a city of the home country stands for its own. */
function provinceAround(city: number, { actors }: Columns): number {
	const province = actors.provinceOf(city)
	return province === NOWHERE ? city : province
}

/** Where an actor has links: provinces, or cities that stand for one. */
function placesOf(actor: number, view: OpportunityView): ReadonlySet<number> {
	const { links, actors } = view.columns
	const others = view.openLinks(links.byParty.at(actor)).flatMap((row) => links.others[row] ?? [])
	return new Set(
		others.map((other) => {
			const city = actors.cityOf(other)
			return city === NOWHERE ? actors.provinceOf(other) : provinceAround(city, view.columns)
		}),
	)
}

/** The programme that institutions could run in a city; none where they are not several. */
function programmesIn(
	city: number,
	province: number,
	{ isInstitution, linksIn }: InstitutionLinks,
	view: OpportunityView,
): readonly ProgrammeCandidate[] {
	const { columns } = view
	const linked = new LinkedActors(view.openLinks(linksIn(city)), columns, {
		isParty: isInstitution,
		isPartner: (other) => columns.actors.cityOf(other) === city,
	})
	const count = linked.count()
	if (count < 2) return []
	const institutions = linked.actors()
	const wishes = soughtBy(institutions, city, view)
	const beside = besideOf(institutions, province, view)
	return [new ProgrammeCandidate({ city, province, linked, count, institutions, wishes, beside, view })]
}

/** Rows of the open wishes of institutions for a partner in the province of a city. */
function soughtBy(institutions: readonly number[], city: number, view: OpportunityView): readonly number[] {
	const { wishes, actors } = view.columns
	return view.openWishes(wishes.byObject.at(PARTNER)).filter((row) => {
		const place = wishes.place[row] ?? NOWHERE
		if (!wishes.isSought[row] || place === NOWHERE) return false
		if (!institutions.includes(wishes.actor[row] ?? 0)) return false
		const province = actors.provinceOf(place)
		const around = province === NOWHERE ? place : province
		return around === city || actors.containersOf(city).includes(around)
	})
}

/** Collectivités that contain one of the institutions and have an open link in the province. */
function besideOf(
	institutions: readonly number[],
	province: number,
	view: OpportunityView,
): readonly number[] {
	const linked = collectivitesIn(province, view)
	const around = institutions.flatMap((one) => view.columns.actors.containersOf(one))
	return [...new Set(around)].filter((outer) => linked.has(outer)).sort((one, other) => one - other)
}

/** Collectivités that have an open link in a province. */
function collectivitesIn(province: number, view: OpportunityView): ReadonlySet<number> {
	const { links, actors } = view.columns
	const rows = links.byProvince.at(province)
	return view.kept<ReadonlySet<number>>('collectivités by province').at(province, [rows], () => {
		const parties = view.openLinks(rows).flatMap((row) => links.parties[row] ?? [])
		return new Set(parties.filter((actor) => actors.isTerritory(actor) && actors.isAtHome(actor)))
	})
}

/** The part of the institutions beside which a collectivité of theirs has a link in the same province. */
const complementarity: CriterionDefinition<ProgrammeCandidate> = {
	score: ({ accompanied, institutions }) => accompanied / institutions.length,
	tell: ({ institutions, accompanied, beside, linksBeside, province }, view) => {
		const values = {
			accompanied,
			total: institutions.length,
			around: { inPlace: view.columns.actors.id(province) },
			...(beside.length > 0 && { beside: actorList(beside, view.columns) }),
		}
		return {
			sentence: { key: 'programme.complementarity', values },
			evidence: evidenceOfLinks(linksBeside, view),
			...(accompanied > 0 && {
				worse: { score: 0, sentence: { key: 'programme.lower.beside', values: {} } },
			}),
		}
	},
}
