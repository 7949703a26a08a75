import { describe, expect, it } from 'vitest'
import { Refused } from '../../../server/errors'
import { chooseDatabaseSource, type MachineFacts } from '../../../server/localDatabase/databaseSource'

const NOTHING: MachineFacts = {
	neo4jVersion: '5.26.30',
	external: false,
	java: false,
	jars: false,
	debian: false,
	canInstall: false,
	docker: false,
	installed: false,
}
const debian = { debian: true, canInstall: true }

describe('The way to a database', () => {
	it.each<[string, Partial<MachineFacts>, string]>([
		['the one that was named, whatever there is', { external: true, java: true, jars: true }, 'external'],
		['a local one with Java and Maven', { java: true, jars: true, docker: true, ...debian }, 'local'],
		['installing what is missing on Debian', { java: true, docker: true, ...debian }, 'install'],
		['installing where nothing is there', debian, 'install'],
		['Docker where nothing may be installed', { debian: true, docker: true }, 'docker'],
		['Docker where installing has not helped', { ...debian, installed: true, docker: true }, 'docker'],
	])('is %s', (_what, facts, way) => {
		expect(chooseDatabaseSource({ ...NOTHING, ...facts })).toBe(way)
	})

	it('is refused where there is none, naming what lacks and the ways out', () => {
		expect(() => chooseDatabaseSource(NOTHING)).toThrow(Refused)
		expect(() => chooseDatabaseSource(NOTHING)).toThrow(/no Java 17 or 21.*no Maven, no Docker engine/)
		expect(() => chooseDatabaseSource(NOTHING)).toThrow(/install Java.*Docker engine.*NEO4J_URI/s)
	})

	it('names the Java that the version wants', () => {
		expect(() => chooseDatabaseSource({ ...NOTHING, neo4jVersion: '2026.05.0', jars: true })).toThrow(
			/no Java 21 or newer \(Neo4j 2026\.05\.0\), no Docker/,
		)
	})
})
