import type JSZip from 'jszip';
import { edit } from './package';

/** What marks an array formula as one that spills by itself, instead of the old kind in braces. */
const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const PART =
  '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>';
const RELATION =
  '<Relationship Id="rIdKimMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>';

const ARRAY_CELL = /<c ([^>]*)>(?=<f t="array")/g;

/** Lets all array formulas of a file spill; exceljs can't say that yet. */
export async function markDynamic(zip: JSZip): Promise<void> {
  zip.file('xl/metadata.xml', METADATA);
  await edit(zip, '[Content_Types].xml', (text) => text.replace('</Types>', `${PART}</Types>`));
  await edit(zip, 'xl/_rels/workbook.xml.rels', (text) =>
    text.replace('</Relationships>', `${RELATION}</Relationships>`),
  );
  const sheets = Object.keys(zip.files).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  for (const path of sheets) await edit(zip, path, (text) => text.replace(ARRAY_CELL, '<c $1 cm="1">'));
}
