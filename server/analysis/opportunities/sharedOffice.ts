import type { Id } from '../../domain/ids'
import type { MessageValue } from '../../domain/message'
import { contactsFor } from '../overlaps/contacts'
import { shortHash } from '../overlaps/overlapKey'
import type { Criterion, CriterionName, Opportunity } from '../result'
import { eachOnce } from './definition'
import type { OpportunityView } from './opportunityView'
import { pathsOf } from './paths'
import { rememberedSectors } from './sectorsThere'
import { sharedOfficeCandidates } from './sharedOfficeCandidates'
import { hostOf, SHARED_OFFICE_CRITERIA, type StudiedCandidate, study } from './sharedOfficeCriteria'
import { type CriterionWeights, weigh } from './weights'
import { wouldLower } from './wouldLower'

const CRITERIA: readonly CriterionName[] = ['affinity', 'time', 'complementarity', 'feasibility', 'equity']

/** SHARED_OFFICE (model.md §4): the owner of an open office hosts another. In no particular order. */
export function sharedOffices(view: OpportunityView, weights: CriterionWeights): readonly Opportunity[] {
	const sectorsThere = rememberedSectors(view)
	return sharedOfficeCandidates(view)
		.map((candidate) => study(candidate, view, sectorsThere))
		.map((candidate) => sharedOffice(candidate, view, weights))
}

function sharedOffice(
	studied: StudiedCandidate,
	view: OpportunityView,
	weights: CriterionWeights,
): Opportunity {
	const { office, host, guest, bloc, city } = studied
	const { score, criteria } = scored(studied, view, weights)
	const evidence = eachOnce(criteria.flatMap((criterion) => criterion.evidence))
	const values = sentenceValues(studied)
	const actors = [...office.owners, guest, ...bloc]
	return {
		id: `opportunity:${shortHash(['SHARED_OFFICE', office.id, guest])}`,
		kind: 'SHARED_OFFICE',
		actors,
		host,
		guest,
		beneficiary: guest,
		place: city,
		office: office.id,
		sectors: broughtSectors(studied),
		score,
		criteria,
		wouldLower: wouldLower(studied, criteria, weights),
		evidence,
		contacts: contactsFor(view.projection, city),
		unasked: studied.asked === 'no',
		paths: pathsOf(actors, city, evidence, view),
		title: { key: 'sharedOffice.title', values },
		sentence: { key: 'sharedOffice.sentence', values },
		basis: { key: 'opportunity.basis', values: {} },
		scenario: evidence.some(({ scenario }) => scenario),
	}
}

function scored(
	candidate: StudiedCandidate,
	view: OpportunityView,
	weights: CriterionWeights,
): { readonly score: number; readonly criteria: readonly Criterion[] } {
	const findings = CRITERIA.flatMap((name) => {
		const finding = SHARED_OFFICE_CRITERIA[name](candidate, view)
		return finding === null ? [] : [{ name, ...finding }]
	})
	const { score, weightOf } = weigh(findings, weights)
	return { score, criteria: findings.map((finding) => ({ ...finding, weight: weightOf(finding.name) })) }
}

function sentenceValues(candidate: StudiedCandidate): Readonly<Record<string, MessageValue>> {
	const { asked, city, province, guest, hostThere, guestThere, shared } = candidate
	const bothKnown = hostThere.competing.length > 0 && guestThere.competing.length > 0
	return {
		where: { inPlace: city },
		around: { inPlace: province ?? city },
		host: hostOf(candidate),
		guest: { actor: guest },
		asked,
		sectors: shared.length > 0 ? 'shared' : bothKnown ? 'apart' : 'unknown',
		shared: { sectors: shared },
	}
}

/** What the guest would bring: the sectors of what it seeks, else of its links in the city. */
function broughtSectors({ wishes, links }: StudiedCandidate): readonly Id[] {
	const sought = wishes.flatMap((wish) => wish.sectors)
	const sectors = sought.length > 0 ? sought : links.flatMap((link) => link.sectors)
	return [...new Set(sectors)].sort()
}
