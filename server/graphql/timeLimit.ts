import type { GraphQLSchema } from 'graphql'
import { Unavailable } from '../errors'
import type { Pace } from './paceFields'

/** Milliseconds that one root field may take; the whole request has ten seconds (server/http/timeLimit.ts). */
export const RESOLVER_MILLISECONDS = 8_000

/** Limits the time of each root field of a schema. */
export function limitTime(schema: GraphQLSchema): void {
	for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
		for (const field of Object.values(type?.getFields() ?? {})) {
			const { resolve } = field
			if (resolve === undefined) continue
			field.resolve = (root, args, context, info) =>
				answerInTime(async () => resolve(root, args, context, info), context.pace)
		}
	}
}

/** Throws Unavailable where the answer does not come in time. */
export async function answerInTime<Answer>(
	answer: () => Promise<Answer>,
	pace?: Pick<Pace, 'hasEnded'>,
): Promise<Answer> {
	let timer: NodeJS.Timeout | undefined
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => {
			// The request was answered meanwhile, or its reader has left: an error would make a second answer.
			if (pace?.hasEnded()) return
			reject(new Unavailable('The answer took too long: ask for less, or try again in a moment.'))
		}, RESOLVER_MILLISECONDS)
	})
	try {
		return await Promise.race([answer(), late])
	} finally {
		clearTimeout(timer)
	}
}
