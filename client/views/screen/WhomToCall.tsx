import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { OpenOfficeFragment } from '../../graphql/generated/types'
import { actorPath, recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Joined } from '../../ui/Joined'
import { frenchName, type GivenName, NameText } from '../../ui/Name'
import { ActorLink, type NamedActor } from '../actor/ActorLink'
import { FreshnessNote } from '../freshness/FreshnessNote'
import type { NamedSource } from '../table/SourceName'

/** The fields of the fragment PublicFunctions: functions, never names, and never who attended the meeting. */
interface FunctionsOf {
	readonly functions: readonly {
		readonly id: string
		readonly title: string
		readonly sources: readonly Pick<NamedSource, 'id' | 'type'>[]
		readonly event: { readonly period: { readonly start: string | null } } | null
	}[]
}

/** What the fragment Contact asks for. */
interface ContactRow extends GivenName {
	readonly id: string
	readonly kindName: string
	readonly fromMemory: boolean
	readonly territory: ({ readonly id: string } & GivenName) | null
}

interface Props {
	/** The class of the section. */
	className?: string | undefined
	title?: string
	contacts: readonly ContactRow[]
	/** Open offices in the place, its city or the territory around it. */
	offices?: readonly OpenOfficeFragment[]
	actors: readonly (NamedActor & FunctionsOf)[]
	/** What follows the list. */
	children?: ReactNode
}

/**
 * Whom to call: the consulate or embassy and the network first, then open offices there and the actors'
 * public functions. Records from memory alone are marked; sources are not contacts, and are on the profile.
 * Nothing where nobody is known.
 */
export function WhomToCall({ className, title, contacts, offices = [], actors, children }: Props) {
	const { translate, date } = useText()
	const { to } = useAddress()
	const known = actors.filter(({ functions }) => functions.length > 0)
	const day = known
		.flatMap(({ functions }) => functions.map(({ event }) => event?.period.start ?? null))
		.find((start) => start !== null)
	if (contacts.length + offices.length + known.length === 0 && !children) return null
	return (
		<section className={className}>
			<h2>{title ?? translate('result.call')}</h2>
			<ul className="rows small">
				{contacts.map((contact) => (
					<Entry
						key={contact.id}
						name={
							<Link to={to(actorPath(contact.id))}>
								<NameText of={contact} />
							</Link>
						}
					>
						<KindAndPlace kindName={contact.kindName} place={contact.territory} />
						{contact.fromMemory && <span>{translate('freshness.memory')}</span>}
					</Entry>
				))}
				{offices.map((office) => (
					<Entry
						key={office.id}
						name={
							<Link to={to(recordPath(office.id))}>
								<NameText of={frenchName(office.name)} />
							</Link>
						}
					>
						<KindAndPlace kindName={office.formName} place={office.place} />
						<FreshnessNote record={{ ...office, kind: 'OFFICE' }} />
					</Entry>
				))}
				{known.map((actor) => (
					<Entry key={actor.id} name={<ActorLink actor={actor} local={false} />}>
						{actor.functions.map(({ id, title, sources }) => (
							<span key={id}>
								<NameText of={frenchName(title)} />
								{isFromMemory(sources) && ` · ${translate('freshness.memory')}`}
							</span>
						))}
					</Entry>
				))}
			</ul>
			{day && <p className="caption space-above">{translate('result.callNote', { day: date(day) })}</p>}
			{children}
		</section>
	)
}

function KindAndPlace({ kindName, place }: { kindName: string; place: GivenName | null }) {
	return (
		<span>
			<Joined by=" · ">
				{kindName}
				{place && <NameText of={place} />}
			</Joined>
		</span>
	)
}

function isFromMemory(sources: readonly Pick<NamedSource, 'type'>[]): boolean {
	return sources.length > 0 && sources.every(({ type }) => type === 'general-knowledge')
}

function Entry({ name, children }: { name: ReactNode; children: ReactNode }) {
	return (
		<li>
			{name}
			<div className="line soft">{children}</div>
		</li>
	)
}
