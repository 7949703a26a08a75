import express, { type RequestHandler } from 'express'
import { BadInput } from '../errors'
import type { OperationInput } from '../graphql/limits/checkOperation'
import { LIMITS } from '../graphql/limits/limits'
import { TransportError } from './transportError'

/** A GraphQL request. */
export interface GraphqlRequest extends OperationInput {
	readonly operationName: string | null
}

/** Only POST runs an operation: a link or an image must not run one. */
export const onlyPost: RequestHandler = (request, response, next) => {
	if (request.method === 'POST') {
		next()
		return
	}
	response.setHeader('allow', 'POST')
	next(new TransportError('METHOD_NOT_ALLOWED', `GraphQL answers POST; ${request.method} came.`))
}

const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i

/** Only JSON in UTF-8: with the types of a form another site could send requests in a reader's name. */
export const onlyJson: RequestHandler = (request, _response, next) => {
	if (JSON_TYPE.test(request.headers['content-type'] ?? '')) next()
	else next(new TransportError('UNSUPPORTED_MEDIA_TYPE', 'The body must be application/json in UTF-8.'))
}

/** The raw body, not inflated: a small body must not become a large one. */
export const readBody = express.raw({ limit: LIMITS.bodyBytes, inflate: false, type: () => true })

/** Throws BadInput that says what was expected. */
export function readRequest(body: unknown): GraphqlRequest {
	return operationOf(readJson(body))
}

/** The operation in a parsed JSON value. Throws BadInput. */
export function operationOf(value: unknown): GraphqlRequest {
	if (Array.isArray(value)) throw new BadInput('One operation a request: the body must not be a list.')
	if (!isObject(value)) throw new BadInput('The body must be a JSON object with a "query".')
	const { query, variables, operationName, extensions } = value
	if (typeof query !== 'string' || query.trim() === '') {
		throw new BadInput('"query" must be a text that holds an operation.')
	}
	if (variables !== undefined && variables !== null && !isObject(variables)) {
		throw new BadInput('"variables" must be an object.')
	}
	if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
		throw new BadInput('"operationName" must be a text.')
	}
	if (isObject(extensions) && extensions.persistedQuery !== undefined) {
		throw new BadInput('Persisted queries are not answered: send the "query" itself.')
	}
	return { query, variables: variables ?? {}, operationName: operationName ?? null }
}

/** Throws BadInput for a body that is not JSON in UTF-8. */
export function readJson(body: unknown): unknown {
	if (!(body instanceof Uint8Array) || body.length === 0) throw new BadInput('The body is empty.')
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
	} catch {
		throw new BadInput('The body must be JSON in UTF-8; it could not be read as such.')
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
