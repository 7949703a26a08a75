import { Refused } from '../../errors'
import { wantedJava } from './chooseJava'

/** What the machine offers to run a database with; gathered once, so that the choice can be tested. */
export interface MachineFacts {
	readonly neo4jVersion: string
	/** NEO4J_URI is set. */
	readonly external: boolean
	/** A Java that the Neo4j version runs on. */
	readonly java: boolean
	/** Maven is there, or what it would bring has been brought already. */
	readonly jars: boolean
	readonly debian: boolean
	/** root, or sudo without a password. */
	readonly canInstall: boolean
	readonly docker: boolean
	/** Installing was tried in this start: what is missing then is not to be had. */
	readonly installed: boolean
}

export type Way = 'external' | 'local' | 'install' | 'docker'

/**
 * How a start comes to its database: one that was named, a local one, one after installing what it lacks, one in
 * Docker, in this order.
 *
 * @throws Refused that names the ways out where the machine offers none.
 */
export function chooseWay(facts: MachineFacts): Way {
	if (facts.external) return 'external'
	if (facts.java && facts.jars) return 'local'
	if (facts.debian && facts.canInstall && !facts.installed) return 'install'
	if (facts.docker) return 'docker'
	throw new Refused(
		`There is nothing to run a database with: ${lacking(facts)}. Any one of these is enough:\n` +
			`  - install ${wantedJava(facts.neo4jVersion)} and Maven, then start again: the server fetches and manages a local Neo4j;\n` +
			'  - start a Docker engine with its compose plugin, then start again;\n' +
			'  - set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to those of a Neo4j 5.26 or newer that you have.',
		{ nothingToRunWith: true },
	)
}

function lacking({ java, jars, docker, neo4jVersion }: MachineFacts): string {
	return [
		...(java ? [] : [`no ${wantedJava(neo4jVersion)} (Neo4j ${neo4jVersion})`]),
		...(jars ? [] : ['no Maven']),
		...(docker ? [] : ['no Docker engine']),
	].join(', ')
}
