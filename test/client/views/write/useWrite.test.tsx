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
	it('whose answer is lost is sent once more under its key, and so is the same input when the reader sends it again', async () => {
		const { keys, send } = show((times) => (times < 3 ? { lost: true } : DONE))
		await send()
		await screen.findByText(/l’envoi ne sera pas doublé/)
		await send()
		await waitFor(() => expect(keys).toHaveLength(3))
		expect(new Set(keys).size).toBe(1)
	})

	it('that was answered has another key when it is sent anew, whether it was done or refused', async () => {
		const { keys, send } = show((times) => (times === 1 ? { refused: 'FORBIDDEN' } : DONE))
		for (const _ of [1, 2, 3]) await send()
		await waitFor(() => expect(new Set(keys).size).toBe(3))
	})

	it('that meets another version hands on what is there by now', async () => {
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
	] as const)('on a %s that is refused with %s says why', async (subject, code, sentence) => {
		const { send } = show(() => ({ refused: code }), subject)
		await send()
		await screen.findByText(sentence)
	})

	it('names the records that a verdict contradicts by their codes', async () => {
		const records = ['mission:M012', 'mission:M013', 'mission:M014']
		const { send } = show(() => ({ refused: 'REFUSED', extensions: { records } }), 'judgement')
		await send()
		await screen.findByText(/parmi M012, M013, M014, deux fiches seraient/)
	})

	it('is told what is there by now also where the refusal came with a status of its own', () => {
		const present = { version: 7, fields: [] }
		const bodyText = JSON.stringify({ errors: [{ message: '', extensions: { code: 'CONFLICT', present } }] })
		const response = new Response(bodyText, { status: 409 })
		const error = new ServerError('Conflict', { response, bodyText })
		expect(refusalCode(error)).toBe('CONFLICT')
		expect(refusalExtensions(error)).toMatchObject({ present })
		expect(refusalExtensions(new ServerError('', { response, bodyText: '<html>' }))).toEqual({})
	})

	it('reads anew operations that there are', () => {
		const known = readFileSync('client/graphql/generated/operations.json', 'utf8')
		for (const { reads } of Object.values(WRITE_SUBJECTS))
			for (const name of reads) expect(known, name).toMatch(new RegExp(`query ${name}\\b`))
	})
})
