/** Written by `npm run codegen` from schema/schema.graphql and the operations; do not edit. */
import type * as Types from './types'
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const RevokeFeedAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeFeedAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeFeedAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedAddressMadeAt"}}]}}]}}]} as unknown as DocumentNode<Types.RevokeFeedAddressMutation, Types.RevokeFeedAddressMutationVariables>;
