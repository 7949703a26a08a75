import { Refused } from '../errors'

/**
 * Refuses a Neo4j older than 5.26 LTS. `text` is the server's version: `5.26.30`, `2026.05.0`, with or without a suffix such as
 * `-aura`.
 */
export function assertSupportedVersion(text: string): void {
	const [, major, minor] = /^(\d+)\.(\d+)/.exec(text) ?? []
	const supported = Number(major) >= 2025 || (Number(major) === 5 && Number(minor) >= 26)
	if (supported) return
	throw new Refused(
		`Expected Neo4j 5.26 LTS or newer (a calendar release such as 2026.05 too); came "${text}". ` +
			'Upgrade that database, point NEO4J_URI to another one, or unset NEO4J_URI to let the server manage a local one.',
		{ version: text },
	)
}

/** true for releases named by year and month. */
export function isCalendarVersion(text: string): boolean {
	return Number(/^\d+/.exec(text)?.[0]) >= 2025
}
