import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import { ActorLink, type NamedActor } from '../actor/ActorLink'
import { type NamedSource, SourceName } from '../table/SourceName'
import styles from './WhomToCall.module.css'

/** What the fragment PublicFunctions asks for: functions, never names. */
interface FunctionsOf {
	readonly functions: readonly {
		readonly id: string
		readonly title: string
		readonly presence: string
		readonly event: { readonly period: { readonly start: string | null } } | null
	}[]
}

/** What the fragment Contact asks for. */
interface ContactRow {
	readonly id: string
	readonly kindName: string
	readonly name: string
	readonly territory: { readonly id: string; readonly name: string } | null
	readonly sources: readonly NamedSource[]
}

interface Props {
	contacts: readonly ContactRow[]
	actors: readonly (NamedActor & FunctionsOf)[]
}

/** The consulate, the embassy and the network first, then the functions noted for the actors themselves. */
export function WhomToCall({ contacts, actors }: Props) {
	const { translate, date } = useText()
	const known = actors.filter(({ functions }) => functions.length > 0)
	const unknown = actors.filter(({ functions }) => functions.length === 0)
	const day = known
		.flatMap(({ functions }) => functions.map(({ event }) => event?.period.start ?? null))
		.find((start) => start !== null)
	return (
		<>
			<ul className={styles.call}>
				{contacts.map((contact) => (
					<Entry key={contact.id} name={<b>{contact.name}</b>}>
						<span>{[contact.kindName, contact.territory?.name].filter((part) => part).join(' · ')}</span>
						{contact.sources[0] && <SourceName source={contact.sources[0]} />}
					</Entry>
				))}
				{known.map((actor) => (
					<Entry key={actor.id} name={<ActorLink actor={actor} local={false} />}>
						{actor.functions.map(({ id, title, presence }) => (
							<span key={id} lang="fr">
								{presence === 'excused' ? translate('result.excused', { title }) : title}
							</span>
						))}
					</Entry>
				))}
			</ul>
			{unknown.length > 0 && (
				<p className={`caption ${styles.callNote}`}>
					{translate('result.noFunctionFor', { names: unknown.map(({ name }) => name).join(', ') })}
				</p>
			)}
			{day && (
				<p className={`caption ${styles.callNote}`}>{translate('result.callNote', { day: date(day) })}</p>
			)}
		</>
	)
}

function Entry({ name, children }: { name: ReactNode; children: ReactNode }) {
	return (
		<li>
			{name}
			<div className={styles.functionLine}>{children}</div>
		</li>
	)
}
