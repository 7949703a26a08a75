import { isCalendarVersion } from '../supportedVersion'

export interface Java {
	/** The `java` executable. */
	readonly path: string
	/** 17, 21… */
	readonly major: number
}

/** The first Java that a Neo4j version runs on: 5.26 wants 17 or 21, calendar releases 21 or newer. */
export function chooseJava(candidates: readonly Java[], neo4jVersion: string): Java | null {
	return candidates.find(({ major }) => fits(major, neo4jVersion)) ?? null
}

/** What `chooseJava` looks for, in words. */
export function wantedJava(neo4jVersion: string): string {
	return isCalendarVersion(neo4jVersion) ? 'Java 21 or newer' : 'Java 17 or 21'
}

/** The major version in what a JDK calls itself: `17.0.15`, `21`, and `1.8.0_402` of old. */
export function majorOf(version: string): number | null {
	const [, first, second] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? []
	if (first === undefined) return null
	return first === '1' && second !== undefined ? Number(second) : Number(first)
}

function fits(major: number, neo4jVersion: string): boolean {
	return isCalendarVersion(neo4jVersion) ? major >= 21 : major === 17 || major === 21
}
