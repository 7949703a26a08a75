/** Erasures, what a restore brought back of them, and others' texts with traces. */
import neo4j from 'neo4j-driver'
import { type Erasure, type ErasureDecision, placeId, type Redact, type TextPlace } from '../domain/erasure'
import { CLOSE_ACCOUNT } from './accountStore'
import { AuditedStore } from './auditedDatabase'
import { REMOVE_CONTACT } from './contactStore'
import { cypher } from './cypherText'
import type { RunStatement } from './database'
import { eraseTexts, NOTE_ERASED } from './eraseTexts'
import { redactFreeTexts, textsAt } from './freeTexts'

/** Somebody else's text in which an erasure found traces. */
export interface ErasurePlace extends TextPlace {
	readonly id: string
	/** Id of the erasure, and of the request to decide on the text. */
	readonly erasure: string
	readonly request: string
	/** Whether the traces were erased; null: undecided. */
	readonly isErased: boolean | null
	/** ISO instant. */
	readonly decidedAt: string | null
}

/** The decision to erase the traces in somebody else's text, or to leave them. */
export interface PlaceDecision {
	readonly place: ErasurePlace
	readonly isErased: boolean
	readonly redact: Redact
	/** ISO instant. */
	readonly at: string
}

/** More than one file of the database's log holds (`db.tx_log.rotation.size` in `server/localDatabase`). */
const OVERWRITING = { count: neo4j.int(3_000), text: 'o'.repeat(1_000) }

/** After this time the database reuses the space of what was removed. */
const FREED_MILLISECONDS = 10_000

export class Neo4jErasureStore extends AuditedStore {
	/** In the order in which they were done. */
	all(): Promise<readonly Erasure[]> {
		return this.database.read<Erasure>(ERASURES)
	}

	/** Whether the database holds an erasure, or an address with stopped letters. */
	async isAnythingToReplay(): Promise<boolean> {
		const [row] = await this.database.read<{ isAny: boolean }>(ANYTHING_TO_REPLAY)
		return row?.isAny ?? false
	}

	/** Those of some erased subjects that are stored again. */
	async heldAgain(subjects: readonly string[]): Promise<readonly string[]> {
		const rows = await this.database.read<{ subject: string }>(HELD_AGAIN, { subjects })
		return rows.map(({ subject }) => subject)
	}

	/**
	 * Erases again what a restored, older state of the database brought back: the subject and its traces in free texts, in others'
	 * texts as decided. Idempotent. Returns in how many texts something was erased.
	 */
	async eraseAgain(erasure: Erasure, redact: Redact, decisions: readonly ErasureDecision[]): Promise<number> {
		const { subject, at } = erasure
		return this.database.write(async (run) => {
			if (subject.startsWith('contact:')) await run(REMOVE_CONTACT, { id: subject })
			else await run(CLOSE_ACCOUNT, { accountId: subject, closedAt: at })
			const found = await eraseTexts(run, erasure, redact, decisions, this.database.now())
			const line = { account: null, action: 'erasure.replay', object: subject }
			await this.database.audit(run, line)
			return found
		})
	}

	/**
	 * Overwrites the bytes of what was erased since the last time, and fills the log file that contains them, so that the database
	 * removes that file at its next checkpoint. false: nothing was erased, or something was within the last ten seconds.
	 */
	async overwrite(): Promise<boolean> {
		const before = new Date(this.database.now().getTime() - FREED_MILLISECONDS).toISOString()
		const [erased] = await this.database.read<{ at: string }>(ERASED_SINCE, { before })
		if (erased === undefined) return false
		await this.database.write((run) => run(WRITE_OVER, OVERWRITING))
		await this.database.write(async (run) => {
			await run(REMOVE_OVERWRITING)
			await run(NOTE_OVERWRITTEN, erased)
		})
		return true
	}

	byId(id: string): Promise<Erasure | null> {
		return this.database.readOne<Erasure>(ERASURE_OF_ID, { id })
	}

	/** Decisions on others' texts, in the order in which they were made. */
	async decisions(): Promise<readonly ErasureDecision[]> {
		const rows = await this.database.read<ErasurePlace & { isErased: boolean; decidedAt: string }>(
			DECIDED_PLACES,
		)
		return rows.map(({ erasure, label, object, property, isErased, decidedAt: at }) => ({
			erasure,
			label,
			object,
			property,
			isErased,
			at,
		}))
	}

	placesOf(request: string): Promise<readonly ErasurePlace[]> {
		return this.database.read<ErasurePlace>(PLACES_OF_REQUEST, { request })
	}

	/** The texts of some places, in their order; adds a line to the audit log in the same transaction. */
	async readPlaces(
		request: string,
		places: readonly ErasurePlace[],
		account: string,
	): Promise<readonly (readonly string[])[]> {
		return this.database.write(async (run) => {
			const found = await textsAt(run, places)
			await this.database.audit(run, { account, action: 'erasure.read', object: request })
			return found.map(({ texts }) => texts)
		})
	}
}

export type ErasureStore = Pick<Neo4jErasureStore, keyof Neo4jErasureStore>

/** Others' texts of a request: the lock of the request protects their decisions. */
export function placesOfRequest(run: RunStatement, request: string): Promise<readonly ErasurePlace[]> {
	return run<ErasurePlace>(PLACES_OF_REQUEST, { request })
}

export async function decidePlace(
	run: RunStatement,
	{ place, isErased, redact, at }: PlaceDecision,
): Promise<void> {
	if (isErased) {
		const mayRedact = (found: TextPlace): boolean => placeId(place.erasure, found) === place.id
		await redactFreeTexts(run, redact, { only: [place], mayRedact })
		await run(NOTE_ERASED, { at })
	}
	await run(DECIDE_PLACE, { id: place.id, isErased, decidedAt: at })
}

/** No row if everything erased was overwritten, or something was erased a moment ago. */
export const ERASED_SINCE = cypher`
MATCH (feed:Feed {id: 1}) WHERE feed.erasedAt > coalesce(feed.overwrittenAt, '') AND feed.erasedAt <= $before
RETURN feed.erasedAt AS at`

export const WRITE_OVER = cypher`
UNWIND range(1, $count) AS number
CREATE (:Overwriting {text: $text, list: [$text], short: 'written', other: 'over'})`

export const REMOVE_OVERWRITING = cypher`
MATCH (one:Overwriting)
DELETE one`

export const NOTE_OVERWRITTEN = cypher`
MATCH (feed:Feed {id: 1})
SET feed.overwrittenAt = $at`

const ERASURE = cypher`erasure.id AS id, erasure.subject AS subject, erasure.reason AS reason, erasure.at AS at,
  erasure.salt AS salt, erasure.organisation AS organisation, erasure.group AS group, erasure.by AS by,
  erasure.digests AS digests`

export const ERASURES = cypher`
MATCH (erasure:Erasure)
RETURN ${ERASURE} ORDER BY at, id`

export const ANYTHING_TO_REPLAY = cypher`
RETURN EXISTS { MATCH (:Erasure) } OR EXISTS { MATCH (:StoppedAddress) } AS isAny`

export const ERASURE_OF_ID = cypher`
MATCH (erasure:Erasure {id: $id})
RETURN ${ERASURE}`

const PLACE = cypher`place.id AS id, place.erasure AS erasure, place.request AS request, place.label AS label,
  place.object AS object, place.property AS property, place.isErased AS isErased, place.decidedAt AS decidedAt`

export const PLACES_OF_REQUEST = cypher`
MATCH (place:ErasurePlace {request: $request})
RETURN ${PLACE} ORDER BY label, object, property`

export const DECIDED_PLACES = cypher`
MATCH (place:ErasurePlace) WHERE place.isErased IS NOT NULL
RETURN ${PLACE} ORDER BY decidedAt, id`

export const DECIDE_PLACE = cypher`
MATCH (place:ErasurePlace {id: $id})
SET place.isErased = $isErased, place.decidedAt = $decidedAt`

/** Those of $subjects that are stored although they were erased. */
export const HELD_AGAIN = cypher`
UNWIND $subjects AS subject
OPTIONAL MATCH (contact:Contact {id: subject})
OPTIONAL MATCH (account:Account {id: subject})-[:HAS_DETAILS]->()
WITH subject, contact, account WHERE contact IS NOT NULL OR account IS NOT NULL
RETURN DISTINCT subject AS subject`
