/** Input of Relay's compiler: a list that is loaded page by page. */
import { graphql } from 'relay-runtime';

export const denialsQuery = graphql`
  query denialsQuery($madeBy: [ID!], $count: Int!) {
    ...denials_list @arguments(madeBy: $madeBy, count: $count)
  }
`;

export const denialsList = graphql`
  fragment denials_list on Query
  @argumentDefinitions(
    madeBy: { type: "[ID!]" }
    count: { type: "Int", defaultValue: 10 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "denialsPageQuery") {
    denials(filter: { madeBy: $madeBy }, first: $count, after: $cursor)
      @connection(key: "denials_denials") {
      edges {
        node {
          id
          asserts
          madeBy {
            __typename
            id
            name
          }
        }
      }
    }
  }
`;
