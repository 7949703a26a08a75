import { skipToken, useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { OwnRecordFormDocument } from '../../graphql/generated/OwnRecordForm'
import type { DeclaredKind } from '../../graphql/generated/types'
import { ORGANISATION_PATH } from '../../state/paths'
import { ownParameters, useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode, withPreviousData } from '../../ui/Answer'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { ChoiceField } from '../../ui/ChoiceField'
import { EmptyState } from '../../ui/EmptyState'
import { type GivenName, NameText } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { SignedOut } from '../../views/account/SignedOut'
import { type ShownMe, useMe } from '../../views/account/useMe'
import { DECLARED_KINDS } from '../../views/declared/declaredForms'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { DeclareForm, type OpenedRecord } from './DeclareForm'
import styles from './DeclarePage.module.css'

/** Declares a new record for an actor, or changes one. */
export function DeclarePage() {
	const { translate } = useText()
	const { isOver, ...result } = useMe()
	return (
		<div className="page-width">
			<Answer of={result} reading={translate('declare.reading')} title={translate('declare.title')}>
				{({ me }) =>
					me === null ? (
						<>
							<TitleAndPurpose title={translate('declare.title')} standfirst={translate('declare.text')} />
							<SignedOut isOver={isOver} />
						</>
					) : (
						<ChosenForm me={me} />
					)
				}
			</Answer>
		</div>
	)
}

/** The actor and the kind are in the address, so that a link can open a form. */
function ChosenForm({ me }: { me: ShownMe }) {
	const { translate } = useText()
	const { query } = useAddress()
	const parameters = new URLSearchParams(query)
	const actors = me.roles.flatMap(({ role, actorId, actor }) =>
		role === 'EDITOR' && actorId !== null
			? [{ id: actorId, name: actor?.name ?? actorId, nameLanguage: actor?.nameLanguage ?? null }]
			: [],
	)
	const actor = actors.find(({ id }) => id === parameters.get('pour')) ?? actors[0]
	const record = parameters.get('fiche')
	if (actor === undefined)
		return (
			<>
				<TitleAndPurpose title={translate('declare.title')} standfirst={translate('declare.text')} />
				<EmptyState title={translate('organisation.none')}>
					<p>{translate('organisation.noneText')}</p>
				</EmptyState>
			</>
		)
	if (record !== null) return <ChangeForm key={record} id={record} />
	const kind = DECLARED_KINDS.find((one) => one === parameters.get('quoi')) ?? 'MISSION'
	return (
		<>
			<Head title={translate(`declare.title.${kind}`)} actor={actor} />
			<KindLinks chosen={kind} />
			{actors.length > 1 && <Actors actors={actors} chosen={actor.id} />}
			<DeclareForm key={`${actor.id} ${kind}`} actor={actor.id} kind={kind} opened={null} />
		</>
	)
}

function Head({ title, actor }: { title: string; actor: { readonly id: string } & GivenName }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<>
			<Breadcrumb
				items={[
					{
						key: 'organisation',
						label: <NameText of={actor} />,
						to: to(ORGANISATION_PATH, {}, { pour: actor.id }),
					},
					{ key: 'page', label: translate('declare.title') },
				]}
			/>
			<header className="page-header">
				<PageTitle text={title} />
				<p className="standfirst">{translate('declare.text')}</p>
			</header>
		</>
	)
}

function KindLinks({ chosen }: { chosen: DeclaredKind }) {
	const { translate } = useText()
	const { query, filtered } = useAddress()
	return (
		<nav aria-label={translate('declare.what')} className={`line ${styles.kinds}`}>
			{DECLARED_KINDS.map((kind) => (
				<Link
					key={kind}
					to={filtered({ ...ownParameters(query), quoi: kind })}
					aria-current={kind === chosen ? 'page' : undefined}
				>
					{translate(`declared.kind.${kind}`)}
				</Link>
			))}
		</nav>
	)
}

function Actors({
	actors,
	chosen,
}: {
	actors: readonly { readonly id: string; readonly name: string }[]
	chosen: string
}) {
	const { translate } = useText()
	const { query, filtered, go } = useAddress()
	return (
		<div className={styles.actors}>
			<ChoiceField
				label={translate('organisation.choice')}
				options={actors.map(({ id, name }) => ({ value: id, label: name }))}
				chosen={chosen}
				onChoose={(value) => go(filtered({ ...ownParameters(query), pour: value }))}
			/>
		</div>
	)
}

/** Changes an existing record. */
function ChangeForm({ id }: { id: string }) {
	const { translate } = useText()
	const { query, languageArgument: language } = useAddress()
	// Stays once it has loaded, whatever other answers remove from the cache: losing the form would lose both
	// versions.
	const result = withPreviousData(
		useQuery(
			OwnRecordFormDocument,
			id === ''
				? skipToken
				: { variables: { id, language }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-only' },
		),
	)
	const own = result.data?.ownRecord
	const owner = own?.owner
	const status = new URLSearchParams(query).get('statut')
	const opened = useMemo((): OpenedRecord | null => {
		if (own === undefined) return null
		return {
			id: own.id,
			version: own.version,
			fields: own.fields,
			status,
			sourceTitles: new Map(own.record?.sources.map((source) => [source.id, source.title])),
		}
	}, [own, status])
	if (result.error && ['NOT_FOUND', 'FORBIDDEN'].includes(errorCode(result.error)))
		return (
			<>
				<TitleAndPurpose title={translate('declare.title')} standfirst={translate('declare.text')} />
				<EmptyState title={translate('declare.notYours')}>
					<p>{translate('declare.notYoursText')}</p>
				</EmptyState>
			</>
		)
	return (
		<Answer of={result} reading={translate('declare.reading')} title={translate('declare.title')}>
			{({ ownRecord: { kind, record } }) => (
				<>
					<Head
						title={record?.label ?? translate(`declare.change.${kind}`)}
						actor={{
							id: owner?.id ?? '',
							name: owner?.name ?? '',
							nameLanguage: owner?.nameLanguage ?? null,
						}}
					/>
					<DeclareForm key={id} actor={owner?.id ?? ''} kind={kind} opened={opened} />
				</>
			)}
		</Answer>
	)
}
