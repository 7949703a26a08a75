/** Reads and checks the form of a proposal; one answer names everything that is wrong. */
import { OPPORTUNITY_KINDS, type OpportunityKind } from '../../schema/enums'
import { MAX_POINTS, PARTIES, PROPOSAL_CHARACTERS, type ProposalOrigin } from '../../schema/proposals'
import { InputReader } from '../declarations/inputReader'
import type { Id } from '../domain/ids'
import { formatRecordVersion } from '../domain/judgement'
import type { ProposalContent } from '../domain/proposal'
import type { Optional } from '../queries/arguments'
import { opportunity } from '../queries/opportunity'
import { overlap } from '../queries/overlap'
import type { QueryContext } from '../queries/queryContext'
import { statedRecord } from '../queries/record'

export interface ProposalInput {
	readonly kind: OpportunityKind
	readonly title: string
	readonly text?: Optional<string>
	readonly points?: Optional<readonly string[]>
	/** Those who are asked; the author may be among them. */
	readonly parties: readonly Id[]
	readonly place?: Optional<Id>
	/** Codes. */
	readonly sectors?: Optional<readonly string[]>
	/** ISO day. */
	readonly expiresOn?: Optional<string>
	/** What it is made from: an opportunity, an overlap, or neither. */
	readonly opportunity?: Optional<Id>
	readonly overlap?: Optional<Id>
	/** Records that it names besides those of its origin. */
	readonly records?: Optional<readonly Id[]>
}

export interface ReadProposal {
	readonly content: ProposalContent
	/** The author first. */
	readonly parties: readonly Id[]
	readonly origin: ProposalOrigin
	readonly originId: Id | null
	/** Each as `id@version`. */
	readonly evidence: readonly string[]
}

/**
 * Reads a form. Throws BadInput naming every invalid field.
 *
 * @param context of the country, as the author sees it.
 */
export async function readProposal(
	context: QueryContext,
	author: Id,
	input: ProposalInput,
): Promise<ReadProposal> {
	const reader = new InputReader(context)
	const { title: titleCharacters, text: textCharacters, point: pointCharacters } = PROPOSAL_CHARACTERS
	const title = reader.required(
		'title',
		reader.text('title', input.title, titleCharacters),
		`a text of at most ${titleCharacters} characters`,
	)
	const text = lines(reader, 'text', input.text, textCharacters)
	const points = reader.list('points', input.points, (point) => reader.text('points', point, pointCharacters))
	if (points.length > MAX_POINTS)
		reader.fail('points', `a list of at most ${MAX_POINTS}`, String(points.length))
	const parties = reader.list('parties', [author, ...input.parties], (id) =>
		reader.actor('parties', id, ({ isAtHome }) => isAtHome, 'a French actor'),
	)
	if (parties.length < PARTIES.minimum || parties.length > PARTIES.maximum) {
		reader.fail(
			'parties',
			`${PARTIES.minimum} to ${PARTIES.maximum} actors, who proposes among them`,
			String(parties.length),
		)
	}
	const place = reader.actor(
		'place',
		input.place,
		({ isTerritory, isAtHome }) => isTerritory && !isAtHome,
		'a place of the partner country',
	)
	const sectors = reader.sectors('sectors', input.sectors)
	const expiresOn = dayOf(reader, context.today, input.expiresOn)
	reader.choice('kind', input.kind, OPPORTUNITY_KINDS)
	const found = await readOrigin(reader, context, input, new Set(parties))
	const own = reader.list('records', input.records, (id) => {
		const record = statedRecord(context, id)
		if (record === null) return reader.fail('records', 'ids of records that this account sees', id)
		return formatRecordVersion({ recordId: id, version: record.version })
	})
	reader.expectNoProblem()
	return {
		content: { kind: input.kind, title: title ?? '', text, points, place, sectors, expiresOn },
		parties,
		origin: found.origin,
		originId: found.originId,
		evidence: [...new Set([...found.evidence, ...own])],
	}
}

interface Origin extends Pick<ReadProposal, 'origin' | 'originId' | 'evidence'> {}

/** From an overlap, only the records of the parties: others are not named. */
async function readOrigin(
	reader: InputReader,
	context: QueryContext,
	input: ProposalInput,
	parties: ReadonlySet<Id>,
): Promise<Origin> {
	const nothing: Origin = { origin: 'OWN', originId: null, evidence: [] }
	if (input.opportunity && input.overlap) {
		reader.fail('overlap', 'left out where "opportunity" is given', input.overlap)
		return nothing
	}
	if (input.opportunity) {
		const id = input.opportunity
		const found =
			(await opportunity(context, id, {})) ?? (await opportunity(context, id, { includeScenario: true }))
		if (found === null) {
			reader.fail('opportunity', 'the id of an opportunity that is there today', id)
			return nothing
		}
		return {
			origin: 'OPPORTUNITY',
			originId: id,
			evidence: found.evidence.map(formatRecordVersion),
		}
	}
	if (input.overlap) {
		const id = input.overlap
		const found = (await overlap(context, id, {})) ?? (await overlap(context, id, { includeScenario: true }))
		if (found === null) {
			reader.fail('overlap', 'the id of an overlap that is there today', id)
			return nothing
		}
		const { evidence, possible } = found
		const named = [...evidence, ...possible].filter((one) => {
			const actors = [...one.actors, ...one.holders]
			return actors.some((actor) => parties.has(actor))
		})
		return { origin: 'OVERLAP', originId: id, evidence: named.map(formatRecordVersion) }
	}
	return nothing
}

/** A text of several lines. */
function lines(reader: InputReader, field: string, value: Optional<string>, maximum: number): string {
	const written = (value ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
	const bare = written.replaceAll('\n', ' ')
	return reader.text(field, bare, maximum) === null ? '' : written
}

function dayOf(reader: InputReader, today: string, value: Optional<string>): string | null {
	if (!value) return null
	const date = reader.date('expiresOn', { date: value })
	if (date === null) return null
	if (date.text.length === 10 && date.text >= today) return date.text
	return reader.fail('expiresOn', `a day, YYYY-MM-DD, not before ${today}`, value)
}

/** The text of a comment or an outcome; null if it is empty. Throws BadInput. */
export function readComment(
	field: string,
	value: Optional<string>,
	maximum: number,
	context: QueryContext,
): string | null {
	const reader = new InputReader(context)
	const text = lines(reader, field, value, maximum)
	reader.expectNoProblem()
	return text === '' ? null : text
}
