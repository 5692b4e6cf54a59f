import { Doc, FigureNote, Heading, HorizontalRule, Paragraph } from "./block-nodes";
import { Blockquote, BulletList, ListItem, OrderedList } from "./grouping-nodes";
import { Cite, Redacted, Text } from "./inline-nodes";
import { Annotated, Figure, Gap, Mention, Restricted } from "./own-marks";
import { Table, TableCell, TableHeader, TableRow } from "./table-nodes";
import { Bold, Italic, Link } from "./text-marks";

/**
 * Every node and mark of a narrative, for the server and for the editor alike. The order of the marks
 * is the order in which they stand on stored text.
 */
export const narrativeExtensions = [
  Doc,
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  FigureNote,
  HorizontalRule,
  Cite,
  Redacted,
  Text,
  Bold,
  Italic,
  Link,
  Mention,
  Annotated,
  Restricted,
  Figure,
  Gap,
];
