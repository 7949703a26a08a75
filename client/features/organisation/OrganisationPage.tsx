import { useQuery } from '@apollo/client/react'
import type { ComponentType, ReactNode } from 'react'
import { OwnSummaryDocument } from '../../graphql/generated/OwnSummary'
import { useCountries } from '../../state/countries'
import { DECLARE_PATH } from '../../state/paths'
import { ownParameters, useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { EmptyState } from '../../ui/EmptyState'
import { NameText } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { SignedOut } from '../../views/account/SignedOut'
import type { ActorSectionProps, GroupSectionProps } from '../../views/account/sectionProps'
import { type ShownMe, useMe } from '../../views/account/useMe'
import { ActorShape } from '../../views/actor/ActorShape'
import { Share } from '../../views/share/Share'
import styles from './OrganisationPage.module.css'

interface Columns<Props> {
	readonly lead: readonly ComponentType<Props>[]
	readonly aside: readonly ComponentType<Props>[]
}

interface Props {
	ofActor: Columns<ActorSectionProps>
	ofGroup: Columns<GroupSectionProps>
}

/** « Mon organisation »: what the signed-in reader answers for, and what waits for them. */
export function OrganisationPage(sections: Props) {
	const { translate } = useText()
	const { isOver, ...result } = useMe()
	return (
		<div className="page-width">
			<Answer of={result} reading={translate('organisation.reading')} title={translate('organisation.title')}>
				{({ me }) =>
					me === null ? (
						<>
							<Head title={translate('organisation.title')} />
							<SignedOut isOver={isOver} />
						</>
					) : (
						<ChosenOrganisation me={me} {...sections} />
					)
				}
			</Answer>
		</div>
	)
}

function Head({ title, children }: { title: string; children?: ReactNode }) {
	return (
		<header className={`page-header title-line ${styles.head}`}>
			<PageTitle text={title} />
			{children}
		</header>
	)
}

/** A role with sections on this page. */
interface Held {
	/** Its name in the address. */
	readonly key: string
	readonly actorId: string | null
	readonly group: string | null
	readonly name: string
}

const CHOICE = 'pour'

function ChosenOrganisation({ me, ofActor, ofGroup }: Props & { me: ShownMe }) {
	const { translate } = useText()
	const { query } = useAddress()
	const held = useHeld(me)
	const asked = new URLSearchParams(query).get(CHOICE)
	const shown = held.find(({ key }) => key === asked) ?? held[0]
	if (shown === undefined)
		return (
			<>
				<Head title={translate('organisation.title')} />
				<EmptyState title={translate('organisation.none')}>
					<p>{translate('organisation.noneText')}</p>
				</EmptyState>
			</>
		)
	const choice = held.length > 1 && <OrganisationChoice held={held} shown={shown} />
	return shown.actorId !== null ? (
		<OfActor key={shown.key} id={shown.actorId} choice={choice} sections={ofActor} />
	) : (
		<>
			<Head title={shown.name}>
				{choice}
				<ShareOwn name={shown.name} />
			</Head>
			<InColumns sections={ofGroup} about={{ group: { code: shown.group ?? '', name: shown.name } }} />
		</>
	)
}

function useHeld({ roles }: ShownMe): readonly Held[] {
	const { translate } = useText()
	const { all } = useCountries()
	return roles.flatMap(({ role, group, actorId, actor }): readonly Held[] => {
		if (role === 'EDITOR' && actorId !== null)
			return [{ key: actorId, actorId, group: null, name: actor?.name ?? actorId }]
		if (role !== 'COORDINATOR' || group === null) return []
		const country = all.find(({ code }) => code === group)?.name ?? group
		return [
			{
				key: `groupe:${group}`,
				actorId: null,
				group,
				name: translate('organisation.group', { group: country }),
			},
		]
	})
}

/** Chooses one of several actors and groups; the address keeps it, so that links lead to it. */
function OrganisationChoice({ held, shown }: { held: readonly Held[]; shown: Held }) {
	const { translate } = useText()
	const { query, filtered, go } = useAddress()
	return (
		<div className={styles.choice}>
			<ChoiceField
				label={translate('organisation.choice')}
				options={held.map(({ key, name }) => ({ value: key, label: name }))}
				chosen={shown.key}
				onChoose={(value) => go(filtered({ ...ownParameters(query), [CHOICE]: value }))}
			/>
		</div>
	)
}

function OfActor({
	id,
	choice,
	sections,
}: {
	id: string
	choice: ReactNode
	sections: Columns<ActorSectionProps>
}) {
	const { translate } = useText()
	const { to, languageArgument: language } = useAddress()
	const result = useQuery(OwnSummaryDocument, {
		variables: { actor: id, language },
		fetchPolicy: 'cache-and-network',
	})
	return (
		<Answer of={result} reading={translate('organisation.reading')} title={translate('organisation.title')}>
			{({ actor, due, drafts }) =>
				actor === null ? (
					<Head title={id}>{choice}</Head>
				) : (
					<>
						<header className={`page-header title-line ${styles.head}`}>
							<div className={`with-sign ${styles.title}`}>
								<ActorShape kind={actor.kind} level={'level' in actor ? actor.level : null} />
								<PageTitle text={actor.name} nameLanguage={actor.nameLanguage}>
									<NameText of={actor} />
								</PageTitle>
							</div>
							<p className="line small">
								<span>{translate('organisation.due', { count: due.totalCount })}</span>
								<span>{translate('organisation.drafts', { count: drafts.totalCount })}</span>
							</p>
							<div className="actions">
								<ButtonLink kind="primary" to={to(DECLARE_PATH, {}, { pour: id })}>
									{translate('organisation.declare')}
								</ButtonLink>
							</div>
							{choice}
							<ShareOwn name={actor.name} />
						</header>
						<InColumns sections={sections} about={{ actor }} />
					</>
				)
			}
		</Answer>
	)
}

/** Shares the page with colleagues who answer for the same actor; others see nothing at the link. */
function ShareOwn({ name }: { name: string }) {
	const { translate } = useText()
	return <Share title={name} sentence={translate('share.forReaders')} />
}

function InColumns<About extends object>({
	sections: { lead, aside },
	about,
}: {
	sections: Columns<About>
	about: About
}) {
	const leading = lead.map((Section, index) => (
		// A fixed list: its order is its identity.
		// biome-ignore lint/suspicious/noArrayIndexKey: see above.
		<Section key={index} {...about} />
	))
	if (aside.length === 0) return <div className="lead">{leading}</div>
	return (
		<div className="main-and-aside">
			<div className="lead">{leading}</div>
			<aside>
				{aside.map((Section, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: as above.
					<Section key={index} {...about} />
				))}
			</aside>
		</div>
	)
}
