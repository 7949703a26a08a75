import type { SeverityLevel } from './enums'

/** The severity from which each level starts; LOW is below all. */
export const SEVERITY_LEVELS_FROM: readonly (readonly [Exclude<SeverityLevel, 'LOW'>, number])[] = [
	['HIGH', 0.5],
	['MEDIUM', 0.3],
]

/** The level of a severity of 0 to 1: « forte » from .5, « moyenne » from .3, else « faible ». */
export function severityLevelOf(severity: number): SeverityLevel {
	return SEVERITY_LEVELS_FROM.find(([, from]) => severity >= from)?.[0] ?? 'LOW'
}
