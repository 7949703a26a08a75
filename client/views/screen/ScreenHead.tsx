import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import { PageTitle } from '../../ui/PageTitle'
import { AsOfDate } from './AsOfDate'
import styles from './AsOfDate.module.css'
import { ScenarioSwitch } from './ScenarioSwitch'

/** What the head reads of the coverage; nothing while it is still read. */
type HeadCoverage = { readonly today: string; readonly scenarioLoaded: boolean } | null | undefined

interface Parts {
	title: string
	standfirst: string
	coverage: HeadCoverage
	/** Beside the day: the tabs of the screen. */
	children?: ReactNode
}

/** The head of a screen of results: what it shows, as of which day, and the switch of the scenario where one is loaded. */
export function ScreenHead({ title, standfirst, coverage, children }: Parts) {
	return (
		<>
			<TitleAndPurpose title={title} standfirst={standfirst} />
			<div className={styles.dateLine}>
				<AsOfDate today={coverage?.today ?? null} />
				{children}
			</div>
			<ScenarioNotice coverage={coverage} />
		</>
	)
}

/** The title of a screen, and in a sentence what it is for. */
export function TitleAndPurpose({ title, standfirst }: Pick<Parts, 'title' | 'standfirst'>) {
	return (
		<header className="page-header">
			<PageTitle text={title} />
			<p className="standfirst">{standfirst}</p>
		</header>
	)
}

/** The switch of the fictitious scenario, with what it is; nothing where none is loaded. */
export function ScenarioNotice({ coverage }: Pick<Parts, 'coverage'>) {
	const { translate } = useText()
	// Until it is known whether there is one, its room is kept.
	if (!coverage) return <div className={`actions ${styles.notice}`} aria-hidden="true" />
	if (!coverage.scenarioLoaded) return null
	return (
		<div className={`actions ${styles.notice}`}>
			<ScenarioSwitch />
			<span className="soft">{translate('home.scenario')}</span>
		</div>
	)
}
