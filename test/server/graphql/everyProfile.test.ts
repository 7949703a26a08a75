/**
 * The profile of an actor on record opens: its screen's own questions are answered, within the limits of a request. Daily of one of
 * each sort, deep of every one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ShownActor } from '../../../client/features/actor/shownActor'
import { subjectOf } from '../../../client/views/actor/subjectOf'
import { LIMITS } from '../../../server/graphql/limits/limits'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { oneOfEachSort } from '../../fixtures/oneOfEachSort'
import { readWithUsed, SCENARIO } from '../../fixtures/readWithUsed'
import { isDeep } from '../../isDeep'
import { ACCOUNT_OPERATIONS, CLIENT_OPERATIONS } from './operationText'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const CHOICES = { language: 'FR', asOf: null, includeScenario: true }

/** Every operation in the folder of the profile's screen. */
const FOLDER = resolve(import.meta.dirname, '../../../client/features/actor')
const OPERATIONS = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.graphql'))
	.flatMap((file) => [...readFileSync(resolve(FOLDER, file), 'utf8').matchAll(/^query (\w+)/gm)])
	.map(([, name = '']) => name)

let snapshots: Snapshots
let actors: readonly string[]
beforeAll(async () => {
	snapshots = await seededSnapshots({ scenario: true })
	const { records } = await readWithUsed(SCENARIO, { anchor: '2026-11-25' })
	const all = records.filter(({ kind }) => kind === 'Territory' || kind === 'Organisation')
	expect(all.length).toBeGreaterThan(500)
	actors = (isDeep ? all : oneOfEachSort(all)).map(({ id }) => id).sort()
})

/** The answer; throws where it is an error or more than an answer may have. */
async function ask<Data>(operation: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
	const text = CLIENT_OPERATIONS.get(operation) ?? ACCOUNT_OPERATIONS.get(operation)
	if (text === undefined) throw new Error(`The client has no operation ${operation}.`)
	const answer = await runQuery<Data>(snapshots, text, {
		variables: { ...CHOICES, ...variables },
	})
	const bytes = Buffer.byteLength(JSON.stringify(answer))
	if (bytes > LIMITS.answerBytes) throw new Error(`${operation} gives ${bytes} bytes.`)
	return answer
}

/** All that the screen of a profile asks: who it is first, then the rest of an actor of that kind. */
async function openProfile(id: string): Promise<void> {
	const { actor } = await ask<{ actor: ShownActor | null }>('ActorPage', { id })
	if (actor === null) throw new Error('The profile says that nobody is there.')
	const values = { id, ...subjectOf(actor) }
	for (const operation of OPERATIONS.filter((name) => name !== 'ActorPage')) await ask(operation, values)
}

describe('the profile', () => {
	it('asks the questions of its folder', async () => {
		expect(OPERATIONS).toContain('ActorPage')
		expect(OPERATIONS.length).toBeGreaterThanOrEqual(6)
		await ask('Coverage', {})
	})

	it('opens', { timeout: 480_000 }, async () => {
		expect(actors.length).toBeGreaterThan(15)
		const failed: string[] = []
		for (const id of actors) {
			await openProfile(id).catch((error: Error) => failed.push(`${id}: ${error.message}`))
		}
		expect(failed).toEqual([])
	})

	it('of an unknown actor does not open', async () => {
		await expect(openProfile('territory:FR:commune:00000')).rejects.toThrow()
	})
})
