import { useState } from 'react'
import { Link } from 'react-router'
import { WHENS } from '../../../schema/enums'
import { CASE_STATES, type CaseState } from '../../../schema/judgements'
import { parisDay } from '../../../schema/parisTime'
import type { FileColumn } from '../../export/fileColumns'
import { ListExport } from '../../export/ListExport'
import { useFreshQuery } from '../../export/useFreshQuery'
import { CasesDocument } from '../../graphql/generated/Cases'
import type { CaseFieldsFragment } from '../../graphql/generated/types'
import { useCountries } from '../../state/countries'
import { CASES_PATH, overlapPath, SIGN_IN_PATH } from '../../state/paths'
import { ownParameters, useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button, ButtonLink } from '../../ui/Button'
import { CertaintySign } from '../../ui/CertaintySign'
import { EmptyState } from '../../ui/EmptyState'
import { KindSign } from '../../ui/KindSign'
import { MorePages, usePages } from '../../ui/PagedList'
import { SelectField } from '../../ui/SelectField'
import { Tabs, tabId } from '../../ui/Tabs'
import { useOwnRoles } from '../../views/account/useOwnRoles'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { overlapNews } from '../../views/listItems/OverlapItem'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { Share } from '../../views/share/Share'
import { evidenceWords } from '../../views/table/evidenceWords'
import { CaseActions } from './CasePanel'
import styles from './Judgements.module.css'

const PAGE = 20
const PANEL = 'cases'
/** The parameter of the group shown, for coordinators of several. */
const GROUP = 'groupe'

/** The coordinators' board: new cases, who was informed, outcomes. */
export function CasesPage() {
	const { translate } = useText()
	const result = useOwnRoles()
	return (
		<div className="page-width">
			<TitleAndPurpose title={translate('cases.title')} standfirst={translate('cases.standfirst')} />
			<Answer of={result} reading={translate('cases.reading')} isTall>
				{({ isSignedIn, groups }) =>
					groups.length === 0 ? <NotYours isSignedIn={isSignedIn} /> : <GroupBoards groups={groups} />
				}
			</Answer>
		</div>
	)
}

function NotYours({ isSignedIn }: { isSignedIn: boolean }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<EmptyState
			title={translate(isSignedIn ? 'cases.notYours' : 'account.notSignedIn')}
			actions={
				isSignedIn ? undefined : (
					<ButtonLink kind="primary" to={to(SIGN_IN_PATH)}>
						{translate('shell.signIn')}
					</ButtonLink>
				)
			}
		>
			<p>{translate('cases.notYoursText')}</p>
		</EmptyState>
	)
}

function GroupBoards({ groups }: { groups: readonly string[] }) {
	const { translate } = useText()
	const { query, filtered, go } = useAddress()
	const { [GROUP]: chosen, ...others } = ownParameters(query)
	const { all } = useCountries()
	const nameOf = (group: string): string => all.find(({ code }) => code === group)?.name ?? group
	const group = groups.find((one) => one === chosen) ?? groups[0] ?? ''
	return (
		<>
			{groups.length > 1 && (
				<SelectField
					label={translate('cases.group')}
					all={nameOf(groups[0] ?? '')}
					options={groups.slice(1).map((one) => ({ value: one, label: nameOf(one) }))}
					chosen={group === groups[0] ? null : group}
					onChoose={(next) =>
						go(filtered({ ...others, ...(next !== null && { [GROUP]: next }) }), { replace: true })
					}
				/>
			)}
			<Board key={group} group={group} />
		</>
	)
}

function Board({ group }: { group: string }) {
	const { translate } = useText()
	const { languageArgument: language, query, filtered, go } = useAddress()
	const ask = useFreshQuery()
	const parameters = ownParameters(query)
	const state = CASE_STATES.find((one) => one === parameters.etat) ?? 'NEW'
	const when = WHENS.find((one) => one === parameters.quand) ?? null
	const choose = (next: { state?: CaseState; when?: (typeof WHENS)[number] | null }): void => {
		const { etat: _state, quand: _when, ...others } = parameters
		const nextState = next.state ?? state
		const nextWhen = next.when === undefined ? when : next.when
		go(
			filtered({
				...others,
				...(nextState !== 'NEW' && { etat: nextState }),
				...(nextWhen !== null && { quand: nextWhen }),
			}),
			{ replace: true },
		)
	}
	const { pages, result } = usePages(
		CasesDocument,
		{
			variables: { group, state, when, language, first: PAGE },
			fetchPolicy: 'cache-and-network',
		},
		({ cases }) => cases,
	)
	const shown = result
	const countOf = (one: CaseState): number | undefined =>
		shown.data?.cases.countsByState.find((count) => count.state === one)?.count
	return (
		<>
			<div className="list-tools">
				<Tabs
					label={translate('cases.states')}
					panelId={PANEL}
					chosen={state}
					onChoose={(next) => choose({ state: next })}
					tabs={CASE_STATES.map((id) => ({
						id,
						label: translate(`cases.state.${id}`),
						count: countOf(id),
					}))}
				/>
				<SelectField
					label={translate('cases.when')}
					all={translate('cases.whenAll')}
					options={WHENS.map((value) => ({ value, label: translate(`home.tab.${value}`) }))}
					chosen={when}
					onChoose={(next) => choose({ when: next })}
				/>
				<ListExport
					fileName="constellations-affaires"
					what={translate('cases.title')}
					columns={COLUMNS}
					pathOf={(id) => `${CASES_PATH}#${id}`}
					read={async (after, signal) => {
						const variables = { group, language, when, state: null, first: 100, after }
						const { edges, totalCount, pageInfo } = (await ask(CasesDocument, variables, signal)).cases
						return {
							items: edges.map(({ node }) => node),
							total: totalCount,
							next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
						}
					}}
				/>
			</div>
			<Share
				title={`${translate('cases.title')} – ${translate(`cases.state.${state}`)}`}
				sentence={translate('share.forReaders')}
			/>
			<div id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, state)}>
				<p className="small soft">{translate(`cases.stateText.${state}`)}</p>
				<Answer of={shown} reading={translate('cases.reading')} isTall>
					{({ cases: { edges, totalCount } }) =>
						totalCount === 0 ? (
							<EmptyState title={translate('cases.none')}>
								<p>{translate('cases.noneText')}</p>
							</EmptyState>
						) : (
							<>
								<ul className="rows roomy">
									{edges.map(({ node }) => (
										<li key={node.id} id={node.id}>
											<CaseRow followed={node} />
										</li>
									))}
								</ul>
								<MorePages of={pages} />
							</>
						)
					}
				</Answer>
			</div>
		</>
	)
}

function CaseRow({ followed }: { followed: CaseFieldsFragment }) {
	const text = useText()
	const { translate, dayOf } = text
	const { to } = useAddress()
	const [isOpen, setOpen] = useState(false)
	const { overlap, kindName, actors, openedAt } = followed
	const title = titleOf(followed)
	const told = actors.filter(({ toldAt }) => toldAt !== null)
	const answered = actors.filter(({ answeredOn }) => answeredOn !== null)
	const id = `${followed.id}-suivi`
	return (
		<article className={`columns ${styles.case}`} aria-label={title}>
			<div>
				<h3>{overlap === null ? title : <Link to={to(overlapPath(overlap.id))}>{title}</Link>}</h3>
				<p className="meta-line">
					<KindSign resultKind="overlap">{kindName}</KindSign>
					{followed.when !== null && <span>{translate(`when.${followed.when}`)}</span>}
					{overlap !== null && <CertaintySign certainty={overlap.certainty} />}
					{overlap !== null && (
						<>
							<span>{translate(`ranked.severity.${overlap.severityLevel}`)}</span>
							<Link to={to(`${overlapPath(overlap.id)}#preuves`)}>{evidenceWords(overlap, text)}</Link>
							<FreshnessNote record={overlapNews(overlap)} />
						</>
					)}
					{followed.proposal !== null && <span>{translate('cases.byProposal')}</span>}
				</p>
				<p className="small">
					{actors.map(({ actor, actorId }) => actor?.name ?? actorId).join(translate('ui.comma'))}
				</p>
				<p className="caption">
					{translate('cases.line', {
						opened: dayOf(openedAt),
						told: told.length,
						answered: answered.length,
					})}{' '}
					{isOpenCase(followed) &&
						told.length === 0 &&
						translate('cases.mayTell', { count: actors.filter(({ hasEditor }) => hasEditor).length })}
				</p>
			</div>
			<div>
				<Button
					aria-expanded={isOpen}
					aria-controls={id}
					aria-label={translate('ui.aside', { text: translate('cases.follow'), aside: title })}
					onClick={() => setOpen(!isOpen)}
				>
					{translate('cases.follow')}
				</Button>
				<div id={id}>{isOpen && <CaseActions followed={followed} />}</div>
			</div>
		</article>
	)
}

/** Whether the case still needs work. */
function isOpenCase({ state }: CaseFieldsFragment): boolean {
	return state !== 'CLOSED' && state !== 'GONE'
}

/** The title of a case; if its overlap is gone, its kind and place. */
function titleOf({ overlap, kindName, place, start }: CaseFieldsFragment): string {
	return overlap?.title ?? [kindName, place?.name, start?.slice(0, 4)].filter(Boolean).join(' · ')
}

const COLUMNS: readonly FileColumn<CaseFieldsFragment>[] = [
	{ head: 'cases.state', cell: ({ state }, { translate }) => translate(`cases.state.${state}`) },
	{ head: 'overlaps.kinds', cell: ({ kindName }) => kindName },
	{ head: 'files.summary', cell: (followed) => titleOf(followed) },
	{ head: 'overlaps.place', cell: ({ place }) => place?.name ?? null },
	{
		head: 'files.actors',
		cell: ({ actors }, { translate }) =>
			actors.map(({ actor, actorId }) => actor?.name ?? actorId).join(translate('ui.comma')),
	},
	{
		head: 'cases.toldColumn',
		cell: ({ actors }, { translate }) =>
			actors
				.flatMap(({ actor, actorId, toldAt }) =>
					toldAt === null ? [] : [`${actor?.name ?? actorId} (${parisDay(toldAt)})`],
				)
				.join(translate('ui.comma')),
	},
	{
		head: 'cases.answeredColumn',
		cell: ({ actors }, { translate }) =>
			actors
				.flatMap(({ actor, actorId, answeredOn }) =>
					answeredOn === null ? [] : [`${actor?.name ?? actorId} (${answeredOn})`],
				)
				.join(translate('ui.comma')),
	},
	{
		head: 'cases.outcomeColumn',
		cell: ({ verdict }, { translate }) => translate(`judgements.verdict.${verdict}`),
	},
	{ head: 'cases.reasonColumn', cell: ({ reason }) => reason },
	{ head: 'files.start', cell: ({ start }) => start },
	{ head: 'files.end', cell: ({ end }) => end },
	{ head: 'cases.openedColumn', cell: ({ openedAt }) => parisDay(openedAt) },
	{ head: 'cases.goneColumn', cell: ({ goneAt }) => goneAt && parisDay(goneAt) },
	{ head: 'files.id', cell: ({ id }) => id },
]
