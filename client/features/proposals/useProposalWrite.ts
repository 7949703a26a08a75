import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { isRetried } from '../../ui/Answer'
import { useWrite } from '../../views/write/useWrite'

/** What is said or done of a proposal: once, said in passing; where it was not done, what was typed stays. */
export interface ProposalWriteState {
	/**
	 * @param input all that is asked for.
	 * @param said in passing, once it is done.
	 * @returns whether it was done.
	 */
	run(input: unknown, send: (key: string) => Promise<unknown>, said: string): Promise<boolean>
	readonly isSending: boolean
	/** Why the last one was not done, in a sentence; null where it was. */
	readonly refused: string | null
	/** Sends the last one again, where no answer came; null where that would be of no use. */
	readonly again: (() => void) | null
}

export function useProposalWrite(): ProposalWriteState {
	const client = useApolloClient()
	const write = useWrite('proposal')
	const [last, setLast] = useState<(() => void) | null>(null)
	const code = write.refusal?.code ?? null
	// What another party did meanwhile is shown before anything else.
	const isOvertaken = code === 'CONFLICT' || code === 'NOT_FOUND'
	useEffect(() => {
		if (isOvertaken) void client.refetchQueries({ include: 'active' }).catch(() => undefined)
	}, [client, isOvertaken])
	const run: ProposalWriteState['run'] = async (input, send, said) => {
		setLast(() => () => void run(input, send, said))
		return (await write.run(input, send, said)) !== null
	}
	return {
		run,
		isSending: write.isSending,
		refused: write.refusal?.sentence ?? null,
		again: code !== null && isRetried(code) ? last : null,
	}
}
