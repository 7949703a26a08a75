/** All sentences of the screens, by topic. A new topic is a new file, merged here. */

import type { Language } from '../../../schema/enums'
import type { ByLanguage } from '../../../schema/kinds/field.ts'
import { typeset, typesetHan } from '../typeset.ts'
import { acceptedProposals } from './acceptedProposals.ts'
import { accessibility } from './accessibility.ts'
import { account } from './account.ts'
import { activity } from './activity.ts'
import { actor } from './actor.ts'
import { arrangement } from './arrangement.ts'
import { auditLog } from './auditLog.ts'
import { board } from './board.ts'
import { compare } from './compare.ts'
import { constellations } from './constellations.ts'
import { contacts } from './contacts.ts'
import { correspondence } from './correspondence.ts'
import { counts } from './counts.ts'
import { data } from './data.ts'
import { declare } from './declare.ts'
import { declared } from './declared.ts'
import { discussion } from './discussion.ts'
import { duplicates } from './duplicates.ts'
import { errors } from './errors.ts'
import { explorer } from './explorer.ts'
import { explorerViews } from './explorerViews.ts'
import { fields } from './fields.ts'
import { files } from './files.ts'
import { fragmentation } from './fragmentation.ts'
import { freshness } from './freshness.ts'
import { gaps } from './gaps.ts'
import { home } from './home.ts'
import { instrument } from './instrument.ts'
import { judgements } from './judgements.ts'
import { lanes } from './lanes.ts'
import { lists } from './lists.ts'
import { map } from './map.ts'
import { matrix } from './matrix.ts'
import { opportunities } from './opportunities.ts'
import { opportunity } from './opportunity.ts'
import { organisation } from './organisation.ts'
import { overlap } from './overlap.ts'
import { overlaps } from './overlaps.ts'
import { ownData } from './ownData.ts'
import { personalData } from './personalData.ts'
import { perspectives } from './perspectives.ts'
import { precheck } from './precheck.ts'
import { presence } from './presence.ts'
import { proposals } from './proposals.ts'
import { question } from './question.ts'
import { ranked } from './ranked.ts'
import { record } from './record.ts'
import { register } from './register.ts'
import { reports } from './reports.ts'
import { result } from './result.ts'
import { retention } from './retention.ts'
import { search } from './search.ts'
import { share } from './share.ts'
import { shell } from './shell.ts'
import { standing } from './standing.ts'
import { territory } from './territory.ts'
import { ui } from './ui.ts'
import { whatIf } from './whatIf.ts'

const TOPICS = {
	...acceptedProposals,
	...accessibility,
	...account,
	...activity,
	...actor,
	...arrangement,
	...question,
	...board,
	...compare,
	...constellations,
	...contacts,
	...correspondence,
	...counts,
	...data,
	...declare,
	...declared,
	...discussion,
	...duplicates,
	...errors,
	...explorer,
	...explorerViews,
	...fields,
	...files,
	...fragmentation,
	...gaps,
	...home,
	...instrument,
	...auditLog,
	...judgements,
	...lanes,
	...lists,
	...map,
	...matrix,
	...freshness,
	...opportunities,
	...opportunity,
	...organisation,
	...overlap,
	...overlaps,
	...ownData,
	...personalData,
	...perspectives,
	...precheck,
	...presence,
	...proposals,
	...ranked,
	...record,
	...register,
	...reports,
	...result,
	...retention,
	...search,
	...share,
	...shell,
	...standing,
	...territory,
	...ui,
	...whatIf,
}

export type TextKey = keyof typeof TOPICS

/** Of one type: the compiler would compare each sentence with each. */
export const MESSAGES: Readonly<Record<TextKey, ByLanguage>> = TOPICS

/**
 * The sentences of one language by key, with its typography. For the build, which makes a module of each
 * language, and for tests: a screen that imported this would load all three languages.
 */
export function messagesIn(language: Language): Readonly<Record<string, string>> {
	const set = { fr: typeset, en: (text: string): string => text, zh: typesetHan }[language]
	return Object.fromEntries(Object.entries(MESSAGES).map(([key, sentence]) => [key, set(sentence[language])]))
}
