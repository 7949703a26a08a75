import { parisDay } from '../../schema/parisTime'
import {
	type Erasure,
	type ErasureDecision,
	placeId,
	placesRequestId,
	type Redact,
	type TextPlace,
} from '../domain/erasure'
import { monthsAfter } from '../domain/fuzzyDate'
import { ANSWER_MONTHS } from '../domain/retentionMonths'
import { appendAudit } from './auditLog'
import { cypher } from './cypherText'
import type { RunStatement } from './database'
import { redactFreeTexts } from './freeTexts'

/**
 * Erases a person's data from the free texts of the erasing organisation, and enters others' texts with traces in the register for
 * a second person: nobody strikes words from others' texts with a name of their own choice, and nobody alone removes an actor's
 * name. Stores the erasure. Runs in its transaction; idempotent. Returns in how many texts something was erased.
 *
 * @param decisions earlier decisions on others' texts.
 */
export async function eraseTexts(
	run: RunStatement,
	erasure: Erasure,
	redact: Redact,
	decisions: readonly ErasureDecision[],
	at: Date,
): Promise<number> {
	const { id, organisation, subject, by } = erasure
	const decided = new Map(decisions.map((decision) => [placeId(id, decision), decision]))
	const { count, left } = await redactFreeTexts(run, redact, {
		mayRedact: (found) =>
			(organisation === null ? !found.isName : found.actor === organisation) ||
			decided.get(placeId(id, found))?.isErased === true,
	})
	await run(SAVE_ERASURE, { ...erasure })
	await run(NOTE_ERASED, { at: at.toISOString() })
	const open = left.filter((found) => !decided.has(placeId(id, found)))
	const groupOf = ({ isPublic }: { readonly isPublic: boolean }) => (isPublic ? erasure.group : null)
	const row = (place: TextPlace, group: string | null, said?: ErasureDecision) => ({
		...partsOf(place),
		id: placeId(id, place),
		request: placesRequestId(id, group),
		isErased: said?.isErased ?? null,
		decidedAt: said?.at ?? null,
	})
	const places = [
		...open.map((found) => row(found, groupOf(found))),
		...decisions.map((decision) => row(decision, null, decision)),
	]
	if (places.length > 0) await run(KEEP_ERASURE_PLACES, { erasure: id, places })
	for (const group of new Set(open.map(groupOf))) {
		const receivedOn = parisDay(erasure.at)
		const opened = await run<{ id: string }>(OPEN_PLACES_REQUEST, {
			id: placesRequestId(id, group),
			group,
			subject,
			receivedOn,
			dueOn: monthsAfter(receivedOn, ANSWER_MONTHS),
			erasure: id,
			organisation,
			askedBy: by,
		})
		const lines = opened.map((request) => ({
			account: null,
			action: 'personRequest.record',
			object: request.id,
			fields: [],
		}))
		await appendAudit(run, lines, at)
	}
	return count
}

function partsOf({ label, object, property }: TextPlace): TextPlace {
	return { label, object, property }
}

/** Notes that something was erased, so that its bytes are overwritten. */
export const NOTE_ERASED = cypher`
MATCH (feed:Feed {id: 1})
SET feed.erasedAt = $at`

export const SAVE_ERASURE = cypher`
MERGE (erasure:Erasure {id: $id})
SET erasure.subject = $subject, erasure.reason = $reason, erasure.at = $at, erasure.salt = $salt,
  erasure.organisation = $organisation, erasure.group = $group, erasure.by = $by, erasure.digests = $digests`

/** Others' texts with traces of an erasure; earlier decisions stay. */
export const KEEP_ERASURE_PLACES = cypher`
UNWIND $places AS row
MERGE (place:ErasurePlace {id: row.id})
ON CREATE SET place.erasure = $erasure, place.request = row.request, place.label = row.label,
  place.object = row.object, place.property = row.property
SET place.isErased = coalesce(place.isErased, row.isErased), place.decidedAt = coalesce(place.decidedAt, row.decidedAt)`

/** Opens, or reopens, the request to decide on these texts; no row if it is open. */
export const OPEN_PLACES_REQUEST = cypher`
MERGE (request:PersonRequest {id: $id})
SET request.id = $id
WITH request WHERE request.version IS NULL OR request.closedOn IS NOT NULL
SET request.kind = 'ERASURE', request.state = 'RECEIVED', request.group = $group, request.subject = $subject,
  request.reference = '', request.outcome = '', request.receivedOn = $receivedOn, request.dueOn = $dueOn,
  request.closedOn = null, request.version = coalesce(request.version, 0) + 1, request.erasure = $erasure,
  request.told = null,
  request.organisation = $organisation, request.askedBy = $askedBy
RETURN request.id AS id`
