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
	/** The next automatic retry, with a button to retry at once: the server did not answer. */
	retry?: Retry
}

/** A sentence about what failed, with a way out. */
export function ErrorNote({ sentence, onRetry, retry }: Props) {
	const { translate } = useText()
	return (
		<div className={`${styles.stateBox} ${styles.failed}`}>
			<div role="alert">
				<h2>
					<Icon of={WarningIcon} />
					{translate(retry ? 'error.title' : 'error.refused')}
				</h2>
				<p>{sentence}</p>
			</div>
			{retry && <NextAttempt of={retry} />}
			{onRetry && <Button onClick={onRetry}>{translate('error.retry')}</Button>}
		</div>
	)
}

/** Outside the alert, so that screen readers do not read out each second. */
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

/** The whole seconds until a moment, at least 1, counted down. */
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
