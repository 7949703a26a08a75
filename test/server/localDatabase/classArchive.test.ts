import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { classArchive, keepClassArchive } from '../../../server/localDatabase/classArchive'
import { folderForFile } from '../../folderForFile'

describe('The archive of classes of some jars', () => {
	const folder = folderForFile()
	const jars = join(folder, 'lib')
	const java = { path: join(folder, 'java'), major: 17 }
	beforeEach(() => {
		rmSync(folder, { recursive: true, force: true })
		mkdirSync(jars, { recursive: true })
		writeFileSync(java.path, 'java 17.0.15')
		writeFileSync(join(jars, 'neo4j.jar'), '5.26.30')
	})

	/** As Java does when it ends. */
	function written(options: readonly string[] = []): string {
		const { unfinished } = classArchive(jars, java, options)
		if (unfinished === null) throw new Error('Expected that an archive is written.')
		writeFileSync(unfinished, 'classes')
		return unfinished
	}
	const isRead = (options: readonly string[] = []) => classArchive(jars, java, options).unfinished === null

	it('is read once it was written whole', () => {
		const unfinished = written()
		expect(isRead()).toBe(false)
		keepClassArchive(unfinished)
		expect(isRead()).toBe(true)
		expect(classArchive(jars, java, []).options.join(' ')).toContain(`-XX:SharedArchiveFile=${folder}`)
	})

	it.each([
		['Neo4j', () => writeFileSync(join(jars, 'neo4j.jar'), '2026.05.0'), []],
		['Java', () => writeFileSync(java.path, 'java 17.0.15+7'), []],
		['an option of Java', () => undefined, ['-XX:+UseSerialGC']],
	])('is written again, in place of the former one, where %s is another', (_what, change, options) => {
		keepClassArchive(written())
		change()
		expect(isRead(options)).toBe(false)
		keepClassArchive(written(options))
		expect(isRead(options)).toBe(true)
		expect(readdirSync(folder).filter((name) => name.includes('.jsa'))).toHaveLength(1)
	})
})
