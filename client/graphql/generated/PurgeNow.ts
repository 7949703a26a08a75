/** Written by `npm run codegen` from schema/schema.graphql and the operations; do not edit. */
import type * as Types from './types'
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const PurgeNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PurgeNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purgeNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<Types.PurgeNowMutation, Types.PurgeNowMutationVariables>;
