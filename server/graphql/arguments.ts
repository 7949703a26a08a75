import { Arg, Int } from 'type-graphql'
import { ActorScopeEnum, LanguageEnum } from './enums'
import { DEFAULT_FIRST } from './limits/limits'

/** The arguments that come on many fields, each with its default. A client may also write null: see `Nullable`. */
export const InLanguage = () => Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'fr' })

/** How many items of a list; its range is checked before execution (`limits/cost.ts`). */
export const First = () => Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_FIRST })

export const After = () => Arg('after', () => String, { nullable: true })

/** Whether a territory stands for itself alone. */
export const InScope = () => Arg('scope', () => ActorScopeEnum, { nullable: true, defaultValue: 'WITHIN' })

export const WithScenario = () =>
	Arg('includeScenario', () => Boolean, { nullable: true, defaultValue: false })

export const AsOf = () => Arg('asOf', () => String, { nullable: true })
