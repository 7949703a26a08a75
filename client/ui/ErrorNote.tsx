import { WarningIcon } from '@phosphor-icons/react/dist/icons/Warning'
import { useEffect, useState } from 'react'
import { useText } from '../text/useText'
import { Button } from './Button'
import { Icon } from './Icon'
import type { Retry } from './Retry'
import styles from './StateBox.module.css'

interface Props {
	sentence: string
	onRetry?: () => void
	/** Of what is tried again by itself: when, with a button for who will not wait. */
	retry?: Retry
}

/** What did not come, in a sentence, with a way out. */
export function ErrorNote({ sentence, onRetry, retry }: Props) {
	const { translate } = useText()
	return (
		<div className={`${styles.stateBox} ${styles.failed}`}>
			<div role="alert">
				<h2>
					<Icon of={WarningIcon} />
					{translate('error.title')}
				</h2>
				<p>{sentence}</p>
			</div>
			{retry && <NextAttempt of={retry} />}
			{onRetry && <Button onClick={onRetry}>{translate('error.retry')}</Button>}
		</div>
	)
}

/** Outside the alert: seconds that pass are seen, and not read out one by one. */
function NextAttempt({ of: { nextAt, isTrying, tryNow } }: { of: Retry }) {
	const { translate } = useText()
	const seconds = useSecondsUntil(nextAt)
	return (
		<>
			<p className="caption" data-part="next-attempt">
				{isTrying || nextAt === null ? translate('error.retrying') : translate('error.retryIn', { seconds })}
			</p>
			<Button onClick={tryNow}>{translate('error.retryNow')}</Button>
		</>
	)
}

/** Whole seconds from now to a moment, 1 at least; counted down as they pass. */
function useSecondsUntil(moment: number | null): number {
	const left = (): number => Math.max(1, Math.ceil(((moment ?? 0) - performance.now()) / 1000))
	const [, setPassed] = useState(0)
	useEffect(() => {
		if (moment === null) return
		const timer = setInterval(() => setPassed((passed) => passed + 1), 1000)
		return () => clearInterval(timer)
	}, [moment])
	return left()
}
