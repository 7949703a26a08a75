// @vitest-environment jsdom

import { readFileSync } from 'node:fs'
import { ServerError } from '@apollo/client/errors'
import { useMutation } from '@apollo/client/react'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ConfirmRecordDocument } from '../../../../client/graphql/generated/ConfirmRecord'
import { useWrite } from '../../../../client/views/write/useWrite'
import {
	refusalCode,
	refusalExtensions,
	WRITE_SUBJECTS,
	type WriteSubject,
} from '../../../../client/views/write/writeSubjects'
import { mount } from '../../mount'

function Writing({ subject, version }: { subject: WriteSubject; version: number }) {
	const write = useWrite(subject)
	const [confirm] = useMutation(ConfirmRecordDocument)
	const input = { id: 'office:R037', version }
	return (
		<>
			<button
				type="button"
				onClick={() =>
					void write.run(input, (key) => confirm({ variables: { ...input, key } }), 'C’est enregistré.')
				}
			>
				Confirmer
			</button>
			<p>{write.refusal?.sentence}</p>
			<p>{write.refusal?.present && `version ${write.refusal.present.version}`}</p>
		</>
	)
}

const DONE = { confirmRecord: { __typename: 'WrittenRecord', id: 'office:R037', version: 2 } }

function show(answer: (times: number) => Record<string, unknown>, subject: WriteSubject = 'record') {
	const keys: unknown[] = []
	const answered = ({ key }: Record<string, unknown>) => {
		keys.push(key)
		return answer(keys.length)
	}
	const mounted = mount(<Writing subject={subject} version={1} />, 'fr', '/', { ConfirmRecord: answered })
	const send = () => mounted.user.click(screen.getByRole('button', { name: 'Confirmer' }))
	return { keys, send }
}

describe('A write', () => {
	it('is sent again under its key after a lost answer, by itself and then by the reader', async () => {
		const { keys, send } = show((times) => (times < 3 ? { lost: true } : DONE))
		await send()
		await screen.findByText(/l’envoi ne sera pas doublé/)
		await send()
		await waitFor(() => expect(keys).toHaveLength(3))
		expect(new Set(keys).size).toBe(1)
	})

	it('has another key once it was answered, whether it succeeded or was refused', async () => {
		const { keys, send } = show((times) => (times === 1 ? { refused: 'FORBIDDEN' } : DONE))
		for (const _ of [1, 2, 3]) await send()
		await waitFor(() => expect(new Set(keys).size).toBe(3))
	})

	it('returns the current version if it meets another', async () => {
		const present = { version: 7, fields: [] }
		const { keys, send } = show(() => ({ refused: 'CONFLICT', extensions: { present } }))
		await send()
		await screen.findByText('version 7')
		expect(keys).toHaveLength(1)
	})

	it.each([
		['record', 'CONFLICT', /Quelqu’un a modifié cette fiche/],
		['judgement', 'NOT_FOUND', /n’est plus trouvé aujourd’hui/],
		['discussion', 'RATE_LIMITED', /Trop de commentaires en une heure/],
		['contact', 'BAD_INPUT', /Un champ ne convient pas/],
		['judgement', 'FORBIDDEN', /Vos rôles ne le permettent pas/],
		['discussion', 'UNAUTHENTICATED', /Votre session est terminée/],
	] as const)('on a %s refused with %s says why', async (subject, code, sentence) => {
		const { send } = show(() => ({ refused: code }), subject)
		await send()
		await screen.findByText(sentence)
	})

	it('names the codes of the records that a verdict contradicts', async () => {
		const records = ['mission:M012', 'mission:M013', 'mission:M014']
		const { send } = show(() => ({ refused: 'REFUSED', extensions: { records } }), 'judgement')
		await send()
		await screen.findByText(/parmi M012, M013, M014, deux fiches seraient/)
	})

	it('gets the current version also from a refusal with its own HTTP status', () => {
		const present = { version: 7, fields: [] }
		const bodyText = JSON.stringify({ errors: [{ message: '', extensions: { code: 'CONFLICT', present } }] })
		const response = new Response(bodyText, { status: 409 })
		const error = new ServerError('Conflict', { response, bodyText })
		expect(refusalCode(error)).toBe('CONFLICT')
		expect(refusalExtensions(error)).toMatchObject({ present })
		expect(refusalExtensions(new ServerError('', { response, bodyText: '<html>' }))).toEqual({})
	})

	it('refetches only existing operations', () => {
		const known = readFileSync('client/graphql/generated/operations.json', 'utf8')
		for (const { reads } of Object.values(WRITE_SUBJECTS))
			for (const name of reads) expect(known, name).toMatch(new RegExp(`query ${name}\\b`))
	})
})
