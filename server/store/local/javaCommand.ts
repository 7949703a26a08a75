import { join } from 'node:path'
import { isCalendarVersion } from '../supportedVersion'

/** Packages of Java that Neo4j reaches into. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'] as const

/** The arguments that run a Neo4j server from its jars. A small heap: the record is small, the laptop too. */
export function serverArguments(
	version: string,
	jars: string,
	home: string,
	configuration: string,
	javaOptions: readonly string[],
): string[] {
	return [
		'-Xms512m',
		'-Xmx1g',
		'-Dfile.encoding=UTF-8',
		'-XX:+ExitOnOutOfMemoryError',
		...javaOptions,
		...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
		'-cp',
		join(jars, '*'),
		isCalendarVersion(version) ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint',
		`--home-dir=${home}`,
		`--config-dir=${configuration}`,
	]
}

/** The arguments that open a Cypher shell from its jars. */
export function shellArguments(jars: string): string[] {
	return ['-cp', join(jars, '*'), 'org.neo4j.shell.Main']
}
