import { lastNewsOf, latestNewsDate } from '../../domain/freshness'
import { type Id, idsOf } from '../../domain/ids'
import { type Message, message } from '../../domain/message'
import type { Geography } from '../../snapshot/geography'
import { evidenceOf } from '../evidenceOf'
import type { Evidence } from '../result'
import type { ConstellationFinding } from './find'
import { meetingOf, type ProposedMeeting } from './meeting'
import { type InnerLink, type PathToCentre, pathsToCentre } from './pathsToCentre'
import { type ConstellationRole, missingRoles, roleOf } from './roles'

/** A whole constellation: the finding as ids, with its sentences and evidence. */
export interface Constellation extends Pick<ConstellationFinding, 'id' | 'weight'> {
	/** The territory, of either country, with the most weight in it. */
	readonly centre: Id
	readonly collectivites: readonly Id[]
	readonly universities: readonly Id[]
	readonly hospitals: readonly Id[]
	/** Other French actors. */
	readonly others: readonly Id[]
	readonly partners: readonly Id[]
	/** All of the above, French first. */
	readonly actors: readonly Id[]
	/** Those at most three steps from the centre, in the same order. */
	readonly near: readonly Id[]
	/** Its links, by pairs of a French actor and a partner. */
	readonly links: readonly InnerLink[]
	/** One for each French member except the centre, nearest first. */
	readonly paths: readonly PathToCentre[]
	/** Sectors named by two French actors that do not merge. */
	readonly sectors: readonly Id[]
	/** Kinds of French actors that it lacks. */
	readonly missing: readonly ConstellationRole[]
	readonly meeting: ProposedMeeting
	readonly evidence: readonly Evidence[]
	readonly title: Message
	readonly sentence: Message
	readonly missingSentence: Message
	readonly scenario: boolean
}

/** Explains a constellation: why its members are in it, whom it lacks, the meeting to propose, and the evidence. */
export function explainConstellation(finding: ConstellationFinding, geography: Geography): Constellation {
	const { id, centre, french, partners, sectors, weight } = finding
	const actors = [...french, ...partners]
	const links = innerLinks(finding)
	const { paths, near } = pathsToCentre(finding, links)
	const ofRole = (role: ConstellationRole | 'OTHER') => idsOf(french.filter((one) => roleOf(one) === role))
	const roles = {
		collectivites: ofRole('COLLECTIVITE'),
		universities: ofRole('UNIVERSITY'),
		hospitals: ofRole('HOSPITAL'),
		others: ofRole('OTHER'),
	}
	const nearActors = actors.filter((actor) => near.has(actor.id))
	const farActors = actors.filter((actor) => !near.has(actor.id))
	const missing = missingRoles(french)
	const certainties = new Map(finding.links.map(({ link, certainty }) => [link, certainty]))
	const evidence = [...certainties].map(([{ record }, certainty]) => evidenceOf(record, certainty))
	const values = {
		centre: { place: centre.id },
		count: french.length,
		near: nearActors.filter(({ isAtHome }) => isAtHome).length,
		far: farActors.filter(({ isAtHome }) => isAtHome).length,
		french: { actors: Object.values(roles).flatMap((ids) => ids.map((actor) => ({ actor }))) },
		partners: { actors: partners.map((partner) => ({ actor: partner.id })) },
		shared: sectors.length,
		sectors: { sectors: idsOf(sectors) },
	}
	return {
		id,
		centre: centre.id,
		...roles,
		partners: idsOf(partners),
		actors: idsOf(actors),
		near: idsOf(nearActors),
		links,
		paths,
		sectors: idsOf(sectors),
		missing,
		meeting: meetingOf(nearActors, farActors, geography),
		weight,
		evidence,
		title: message('constellation.title', values),
		sentence: message('constellation.sentence', values),
		missingSentence: message('constellation.missing', {
			count: missing.length,
			collectivite: missing.includes('COLLECTIVITE'),
			university: missing.includes('UNIVERSITY'),
			hospital: missing.includes('HOSPITAL'),
		}),
		scenario: evidence.some(({ scenario }) => scenario),
	}
}

/** The links of a constellation grouped by their two ends, in link order. */
function innerLinks({ links }: ConstellationFinding): readonly InnerLink[] {
	const byEnds = new Map<string, InnerLink>()
	for (const { one, other, link, certainty } of links) {
		const ends = `${one.id} ${other.id}`
		const known = byEnds.get(ends)
		byEnds.set(ends, {
			french: one.id,
			partner: other.id,
			certainty: known?.certainty === 'ESTABLISHED' ? 'ESTABLISHED' : certainty,
			records: [...(known?.records ?? []), link.id],
			lastNews: latestNewsDate([known?.lastNews ?? null, lastNewsOf(link.record)]),
			fromMemory: (known?.fromMemory ?? true) && link.record.fromMemory,
		})
	}
	return [...byEnds.values()]
}
