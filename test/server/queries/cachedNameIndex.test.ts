import { describe, expect, it } from 'vitest'
import type { Message } from '../../../server/domain/message'
import { Caches } from '../../../server/queries/caches'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { recordLabel } from '../../../server/text/recordLabel'
import { formatSentence } from '../../../server/text/sentenceFormatter'
import { harbourSnapshots } from '../../fixtures/harbours'
import { mission, names, sector, territory, withRecords } from '../../fixtures/records'
import { runQuery } from '../graphql/runQuery'

const LANGUAGES = ['fr', 'en', 'zh'] as const
const RENAMED = territory('north', 'region', { version: 2, names: names('Septentrion') })

const caches = new Caches()
const namesOf = ({ first }: Snapshots) => caches.namesOf(first.public.geography)

describe('The names of a snapshot', () => {
	it('include the new label of a sector after a change', () => {
		const before = harbourSnapshots()
		const labelled = (text: string) => ({ fr: text, en: text, zh: text })
		const renamed = { ...sector('sector:wine', 'competing'), version: 2, labels: labelled('vignes') }
		const label = (snapshots: Snapshots) => namesOf(snapshots).sector('sector:wine', 'fr').text
		expect([label(before), label(withRecords(before, renamed))]).toEqual(['wine', 'vignes'])
	})

	it('are up to date in sentences and answers after a change', async () => {
		const record = mission('mission:m1', 'north', 'oriel', '2014')
		const before = harbourSnapshots([record])
		const label: Message = recordLabel(record)
		const said = async (snapshots: Snapshots) => [
			...LANGUAGES.map((language) => formatSentence(label, language, namesOf(snapshots))),
			JSON.stringify(await runQuery(snapshots, '{ record(id: "mission:m1") { label actors { name } } }')),
		]
		for (const text of await said(before)) expect(text).toMatch(/north/i)
		for (const text of await said(withRecords(before, RENAMED))) {
			expect(text).toMatch(/Septentrion/)
			expect(text).not.toMatch(/north/i)
		}
	})
})
