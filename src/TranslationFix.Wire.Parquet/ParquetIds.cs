namespace TranslationFix.Wire.Parquet;

/// <summary>The ids of the fields of Parquet's metadata, as far as they are used (parquet.thrift of the format's specification).</summary>
internal static class ParquetIds
{
    /// <summary>Fields of FileMetaData.</summary>
    public static class File
    {
        public const short Version = 1;
        public const short Schema = 2;
        public const short RowCount = 3;
        public const short RowGroups = 4;
        public const short EncryptionAlgorithm = 8;
    }

    /// <summary>Fields of SchemaElement.</summary>
    public static class Element
    {
        public const short Type = 1;
        public const short Repetition = 3;
        public const short Name = 4;
        public const short ChildCount = 5;
        public const short ConvertedType = 6;
        public const short LogicalType = 10;
    }

    /// <summary>Fields of RowGroup.</summary>
    public static class Group
    {
        public const short Columns = 1;
        public const short TotalByteSize = 2;
        public const short RowCount = 3;
        public const short SortingColumns = 4;
        public const short FileOffset = 5;
        public const short TotalCompressedSize = 6;
    }

    /// <summary>Fields of ColumnChunk.</summary>
    public static class Chunk
    {
        public const short FilePath = 1;
        public const short FileOffset = 2;
        public const short MetaData = 3;
        public const short OffsetIndexOffset = 4;
        public const short OffsetIndexLength = 5;
        public const short ColumnIndexOffset = 6;
        public const short ColumnIndexLength = 7;
    }

    /// <summary>Fields of ColumnMetaData.</summary>
    public static class Column
    {
        public const short Type = 1;
        public const short Encodings = 2;
        public const short Path = 3;
        public const short Codec = 4;
        public const short ValueCount = 5;
        public const short UncompressedSize = 6;
        public const short CompressedSize = 7;
        public const short DataPageOffset = 9;
        public const short IndexPageOffset = 10;
        public const short DictionaryPageOffset = 11;
        public const short Statistics = 12;
        public const short EncodingStatistics = 13;
        public const short BloomFilterOffset = 14;
        public const short BloomFilterLength = 15;
        public const short SizeStatistics = 16;
        public const short NullCountOfStatistics = 3;
    }

    /// <summary>Fields of PageHeader and of the headers of data pages.</summary>
    public static class Page
    {
        public const short UncompressedSize = 2;
        public const short CompressedSize = 3;
        public const short DataPage = 5;
        public const short DataPageV2 = 8;
        public const short ValueCount = 1;
    }

    /// <summary>Fields of OffsetIndex and PageLocation.</summary>
    public static class OffsetIndex
    {
        public const short Locations = 1;
        public const short Offset = 1;
    }
}
