import { Ctx } from 'type-graphql'
import type { SeverityLevel } from '../../../schema/enums'
import { severityLevelOf } from '../../../schema/severity'
import type { Language } from '../../domain/records'
import { wordFor } from '../../queries/fields/wordFor'
import { InLanguage } from '../arguments'
import type { RequestContext } from '../context'
import { SeverityLevelEnum } from '../enums'
import { type FieldOf, fieldMade } from '../fields'

/** The level of the root's `severity`. */
export function SeverityLevelField(): FieldOf<SeverityLevel> {
	return fieldMade(
		() => SeverityLevelEnum,
		{ description: 'HIGH from .5, MEDIUM from .3, else LOW.' },
		severityLevelOf,
		{ path: 'severity' },
	)
}

/** The word for that level. */
export function SeverityWordField(): FieldOf<string> {
	return fieldMade(
		() => String,
		{ description: 'The level in a word: forte, moyenne, faible.' },
		(severity: number, language: Language, { queryContext }: RequestContext) =>
			wordFor(queryContext, 'severityLevel', severityLevelOf(severity), language),
		{ path: 'severity', parameters: [InLanguage(), Ctx()] },
	)
}
