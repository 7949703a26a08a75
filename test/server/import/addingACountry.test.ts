/** The example of docs/adding-a-country.md loads and gives answers. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { overlapsIn } from '../../fixtures/overlaps'
import { snapshotsAfterLoading } from '../../fixtures/sideBySide'
import { temporaryFolder } from '../../temporaryFolder'

const PAGE = readFileSync(resolve(import.meta.dirname, '../../../docs/adding-a-country.md'), 'utf8')

function blocks(language: string): readonly string[] {
	const fenced = PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)
	return [...fenced].filter(([, name]) => name === language).map(([, , text = '']) => text)
}

describe('docs/adding-a-country.md', () => {
	it('documents each key of dataset.json', () => {
		const source = readFileSync(resolve(import.meta.dirname, '../../../server/import/datasetFile.ts'), 'utf8')
		const shapes = [...source.matchAll(/^const \w+ = z\.strictObject\(\{\n([\s\S]*?)^\}\)/gm)]
		const keys = shapes.flatMap(([, shape = '']) => [...shape.matchAll(/^\t(\w+):/gm)].map(([, key]) => key))
		expect(keys.length).toBeGreaterThan(30)
		expect(keys.filter((key) => !PAGE.includes(`\`${key}\``))).toEqual([])
	})

	it('has an example data set that loads and shows what two French actors do', async () => {
		const folder = temporaryFolder()
		const [description = ''] = blocks('json')
		const [places = '', missions = ''] = blocks('csv')
		writeFileSync(join(folder, 'dataset.json'), description)
		writeFileSync(join(folder, 'places.csv'), places)
		writeFileSync(join(folder, 'missions.csv'), missions)
		const { first } = await snapshotsAfterLoading([folder])
		expect(first.partner?.code).toBe('EB')
		expect(first.public.missions.get('mission:eb-1')?.leader?.id).toBe('territory:FR:region:53')
		expect(overlapsIn(first.public)).toMatchObject([{ kind: 'CROWDING', place: 'territory:EB:T1' }])
	})
})
