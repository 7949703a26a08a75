import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { describe, expect, it } from 'vitest'
import { useActionWords, useFieldWords } from '../../../../client/features/personalData/auditWords'
import { HeldEntries } from '../../../../client/features/personalData/HeldEntries'
import type { HeldEntryFieldsFragment } from '../../../../client/graphql/generated/types'
import { AUDIT_FIELDS } from '../../../../schema/auditLog'
import { LANGUAGES } from '../../../../schema/enums'
import { CASE_EVENTS } from '../../../../schema/judgements'
import { render, wordsOf } from '../../render'

const SERVER = resolve(import.meta.dirname, '../../../../server')
/** An action of the audit log in the server's code: `action: 'role.give'`, `#audit(run, account, 'follow.add', …)`. */
const WRITTEN = /(?:action: |#audit\([^'\n]*|noteRefusal\([^'\n]*)'([a-zA-Z]+\.[a-zA-Z]+)'/g

/** Actions whose code the server composes from the kind of a record or an event and from the verb. */
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
	it('has words in three languages for each action that the server writes', () => {
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

	// The type of a line allows only names of the list, so that this test covers every written one.
	it('has words in three languages for each field of a line, and shows an earlier version’s field as is', () => {
		for (const language of LANGUAGES) {
			const said = wordsOf(render(<FieldWords />, language)).split(' | ')
			expect(said).toHaveLength(AUDIT_FIELDS.length + 1)
			expect(said.at(-1)).toBe('fieldOfBefore')
			const isSaid = (words = ''): boolean =>
				language === 'zh'
					? /^\p{Script=Han}+$/u.test(words)
					: /^[a-zà-ÿF][^.]*$/.test(words) && !/[a-z][A-Z]/.test(words)
			expect(AUDIT_FIELDS.filter((_, index) => !isSaid(said[index]))).toEqual([])
		}
	})
})

describe('The data held about an account', () => {
	it("is shown in words: roles, states, choices and countries, never the database's codes", () => {
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
							entry('LOG', { action: ['case.opened'], fields: ['collectedOn'] }),
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
			'date de recueil',
		])
			expect(shown).toContain(words)
		expect(shown).not.toMatch(/EDITOR|READ|SOUNDED|accepted|ERASURE|EXTENDED|WEEKLY|case\.opened|collectedOn/)
	})
})

function FieldWords() {
	const words = useFieldWords()
	return <p>{[...AUDIT_FIELDS, 'fieldOfBefore'].map(words).join(' | ')}</p>
}

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
