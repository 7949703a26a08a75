/** What editors do with proposals, over the harbours in memory. */
import { randomUUID } from 'node:crypto'
import type { Reader } from '../../../server/policy/reader'
import type { Declaring } from '../declarations/declaring'

export interface Proposing extends Declaring {
	/** The id of a new draft. */
	draft(asking: Reader, actor: string, parties: readonly string[], more?: object): Promise<string>
	change(asking: Reader, id: string, version: number, more: object): Promise<void>
	sound(asking: Reader, id: string, version?: number): Promise<void>
	answer(asking: Reader, id: string, actor: string, verdict: string | null, more?: object): Promise<void>
	act(asking: Reader, name: string, id: string, actor: string): Promise<void>
	shown(asking: Reader, id: string, today?: string): Promise<Shown | null>
}

export interface Shown {
	readonly state: string
	readonly end: string | null
	readonly version: number | null
	readonly title: string
	readonly points: readonly string[]
	readonly partyIds: readonly string[]
	readonly records: readonly {
		readonly recordId: string
		readonly version: number
		readonly label: string | null
	}[]
	readonly slots: readonly {
		readonly actorId: string
		readonly isOwn: boolean
		readonly verdict: string | null
		readonly comment: string | null
		readonly history: readonly { readonly step: string }[]
		readonly points: readonly string[]
		readonly isOfEarlierVersion: boolean
		readonly undoneUntil: string | null
		readonly outcome: string | null
		readonly outcomeText: string | null
	}[]
	readonly toldPlace: { readonly id: string } | null
}

const SHOWN = `{ state end version title points partyIds records { recordId version label }
	slots { actorId isOwn verdict comment history { step } points isOfEarlierVersion undoneUntil outcome outcomeText } toldPlace { id } }`
const SAID = { kind: 'JOINT_MISSION', title: 'Partir ensemble', points: ['Un stand', 'Un interprète'] }

export function proposing(world: Declaring): Proposing {
	const { ask } = world
	const key = () => randomUUID()
	const run = async (asking: Reader, query: string, variables: object): Promise<void> => {
		await ask(asking, query, { key: key(), ...variables })
	}
	return {
		...world,
		async draft(asking, actor, parties, more = {}) {
			const { draftProposal } = await ask<{ draftProposal: { id: string } }>(
				asking,
				`mutation ($actor: ID!, $said: ProposalInput!, $key: ID!) {
					draftProposal(actor: $actor, proposal: $said, idempotencyKey: $key) { id } }`,
				{ actor, said: { ...SAID, parties, ...more }, key: key() },
			)
			return draftProposal.id
		},
		change: (asking, id, version, more) =>
			run(
				asking,
				`mutation ($id: ID!, $version: Int!, $said: ProposalInput!, $key: ID!) {
					changeProposal(id: $id, version: $version, proposal: $said, idempotencyKey: $key) { id } }`,
				{ id, version, said: { ...SAID, parties: ['south'], ...more } },
			),
		sound: (asking, id, version = 1) =>
			run(
				asking,
				`mutation ($id: ID!, $version: Int!, $key: ID!) {
					soundProposal(id: $id, version: $version, idempotencyKey: $key) { id } }`,
				{ id, version },
			),
		answer: (asking, id, actor, verdict, more = {}) =>
			run(
				asking,
				`mutation ($id: ID!, $version: Int!, $actor: ID!, $verdict: ProposalVerdict, $comment: String,
					$points: [PointWord!], $key: ID!) {
					answerProposal(id: $id, version: $version, actor: $actor, verdict: $verdict, comment: $comment,
						points: $points, idempotencyKey: $key) { id } }`,
				{ id, version: 1, actor, verdict, ...more },
			),
		act: (asking, name, id, actor) =>
			run(
				asking,
				`mutation ($id: ID!, $actor: ID!, $key: ID!) { ${name}(id: $id, actor: $actor, idempotencyKey: $key) { id } }`,
				{ id, actor },
			),
		async shown(asking, id, today) {
			const { proposal } = await ask<{ proposal: Shown | null }>(
				asking,
				`query ($id: ID!) { proposal(id: $id) ${SHOWN} }`,
				{ id },
				today,
			)
			return proposal
		},
	}
}
