import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useText } from '../text/useText'
import styles from './Breadcrumb.module.css'

/** The path to this page; the last entry is the page itself and has no link. */
export function Breadcrumb({ items }: { items: readonly { key: string; label: ReactNode; to?: string }[] }) {
	const { translate } = useText()
	return (
		<nav className={styles.breadcrumb} aria-label={translate('ui.breadcrumb')}>
			<ol className="line">
				{items.map(({ key, label, to }) => (
					<li key={key}>{to ? <Link to={to}>{label}</Link> : <span aria-current="page">{label}</span>}</li>
				))}
			</ol>
		</nav>
	)
}
