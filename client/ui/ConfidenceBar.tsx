import styles from './ConfidenceBar.module.css'

/**
 * The shares of high, medium and low confidence as full, hatched and open parts of a bar; words are beside
 * it.
 */
export function ConfidenceBar({ high, medium, low }: { high: number; medium: number; low: number }) {
	const total = Math.max(1, high + medium + low)
	const shares = [
		{ name: 'high', count: high },
		{ name: 'medium', count: medium },
		{ name: 'low', count: low },
	]
	return (
		<div className={styles.bar} aria-hidden="true">
			{shares
				.filter(({ count }) => count > 0)
				.map(({ name, count }) => (
					<i key={name} className={styles[name]} style={{ width: `${(count / total) * 100}%` }} />
				))}
		</div>
	)
}
