import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { describe, expect, it } from 'vitest'
import { useActionWords } from '../../../client/features/personalData/actionWords'
import { HeldEntries } from '../../../client/features/personalData/HeldEntries'
import type { HeldEntryFieldsFragment } from '../../../client/graphql/generated/types'
import { LANGUAGES } from '../../../schema/enums'
import { CASE_EVENTS } from '../../../schema/judgements'
import { render, wordsOf } from '../render'

const SERVER = resolve(import.meta.dirname, '../../../server')
/** An action of the audit log, where the server writes one: `action: 'role.give'`, `#audit(run, account, 'follow.add', …)`. */
const WRITTEN = /(?:action: |#audit\([^'\n]*|noteRefusal\([^'\n]*)'([a-zA-Z]+\.[a-zA-Z]+)'/g

/** Those of which the server puts the code together from the kind of a record or of an event, and from what was done. */
const PUT_TOGETHER = [
	...['mission', 'partnership', 'office', 'wish', 'mandate', 'unavailability'].flatMap((kind) =>
		['declare', 'change', 'confirm', 'end', 'retract', 'revert', 'agree', 'contest'].map(
			(verb) => `${kind}.${verb}`,
		),
	),
	...CASE_EVENTS.map((kind) => `case.${kind.toLowerCase()}`),
	...['draft', 'change', 'sound', 'answer', 'withdrawAnswer', 'askToPublish', 'close', 'recordOutcome'].map(
		(verb) => `proposal.${verb}`,
	),
	...['record', 'make', 'answer'].map((verb) => `personRequest.${verb}`),
	...['add', 'change', 'confirm', 'inform', 'freeze', 'unfreeze', 'erase', 'read'].map(
		(verb) => `contact.${verb}`,
	),
]

describe('The audit log', () => {
	it('says each action that the server writes in words, in three languages', () => {
		const literal = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.ts'))
			.flatMap((path) => [...readFileSync(join(SERVER, path), 'utf8').matchAll(WRITTEN)])
			.map(([, action = '']) => action)
		expect(literal.length).toBeGreaterThan(30)
		const actions = [...new Set([...literal, ...PUT_TOGETHER])].sort()
		for (const language of LANGUAGES) {
			const said = wordsOf(render(<Words actions={actions} />, language)).split(' | ')
			expect(actions.filter((action, index) => said[index]?.includes(action))).toEqual([])
		}
	})
})

describe('What is held of an account', () => {
	it('is shown in words: roles, states, choices and countries, never the codes of the database', () => {
		const shown = wordsOf(
			render(
				<ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() })}>
					<HeldEntries
						entries={[
							entry('ROLE', { role: ['EDITOR'], actor: ['territory:FR:departement:88'] }),
							entry('API_TOKEN', { scopes: ['READ'] }),
							entry('PROPOSAL', { state: ['SOUNDED'] }),
							entry('INVITATION', { part: ['accepted'] }),
							entry('REQUEST', { kind: ['ERASURE'], state: ['EXTENDED'] }),
							entry('LETTER', { frequency: ['WEEKLY'], weekday: ['2'], language: ['FR'] }),
							entry('DECLARATION', { kind: ['Mission'] }),
							entry('LOG', { action: ['case.opened'] }),
						]}
					/>
				</ApolloProvider>,
			),
		)
		for (const words of [
			'Répondre pour un acteur',
			'en lecture seule',
			'En discussion',
			'acceptée par vous',
			'Effacer',
			'Prolongée de deux mois',
			'Chaque semaine',
			'mardi',
			'français',
			'Affaire : ouverture',
		])
			expect(shown).toContain(words)
		expect(shown).not.toMatch(/EDITOR|READ|SOUNDED|accepted|ERASURE|EXTENDED|WEEKLY|case\.opened/)
	})
})

function Words({ actions }: { actions: readonly string[] }) {
	const words = useActionWords()
	return <p>{actions.map(words).join(' | ')}</p>
}

function entry(
	category: HeldEntryFieldsFragment['category'],
	fields: Readonly<Record<string, string[]>>,
): HeldEntryFieldsFragment {
	return {
		id: category,
		category,
		at: null,
		fields: Object.entries(fields).map(([name, values]) => ({ name, values })),
	}
}
