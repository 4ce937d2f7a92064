using System.IO.Compression;
using System.Text;

namespace TranslationFix.Evaluation.Tests.Readers;

/// <summary>Each public format on a small file.</summary>
public sealed class DocumentReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("evaluation-readers-").FullName;
    private readonly List<InputProblem> problems = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    private Document[] Read(string path, ReaderOptions? options = null, string? format = null) =>
        [.. DocumentSource.Read([path], options ?? new ReaderOptions(), problems.Add, split: null, format)];

    [Fact]
    public void JsonLinesAreJoinedToDocuments()
    {
        var path = Write("news.jsonl", """
            {"id":"a2","lang":"en","src_lang":"fa","doc_id":"a","seg":2,"text":"The the quay.","annotated":true,"human":false,"spans":[{"start":0,"end":7,"category":"fluency","severity":"minor","rater":"r1"},{"start":8,"end":8,"category":"omission"}]}
            {"id":"a1","lang":"en","src_lang":"fa","doc_id":"a","seg":1,"text":"Ships left.","annotated":true,"human":false,"spans":[],"sentence_post_edit":"The ships left."}
            """);
        var document = Read(path).Should().ContainSingle().Subject;
        document.Id.Should().Be("a");
        (document.Kind, document.Language, document.SourceLanguage).Should().Be((DocumentKind.Marked, "en", "fa"));
        document.Text.Should().Be("Ships left.\nThe the quay.", "segments stand in the order of their numbers");
        document.Segments.Select(segment => (segment.Span, segment.PostEdit)).Should().Equal(
            (new TextSpan(0, 11), "The ships left."), (new TextSpan(12, 25), null));
        var mark = document.Marks.Should().ContainSingle("an empty span stands for an omission").Subject;
        (mark.Span, mark.Category, mark.Severity, mark.Rater).Should().Be((new TextSpan(12, 19), "fluency", "minor", "r1"));
        problems.Should().BeEmpty();
    }

    [Fact]
    public void SegmentsCanBeReadAlone()
    {
        var path = Write("news.jsonl", """
            {"id":"a1","doc_id":"a","seg":1,"text":"One.","human":true}
            {"id":"a2","doc_id":"a","seg":2,"text":"Two.","human":true}
            """);
        Read(path).Should().ContainSingle().Which.Segments.Should().HaveCount(2);
        Read(path, new ReaderOptions { BySegment = true }).Select(document => (document.Id, document.Text, document.Kind)).Should().Equal(
            ("a1", "One.", DocumentKind.Human), ("a2", "Two.", DocumentKind.Human));
    }

    [Theory]
    [InlineData(0.97)]
    [InlineData(0.5)]
    [InlineData(0)]
    public void AGzipFileThatIsCutOffIsNamedAsSuch(double share)
    {
        var path = Path.Combine(folder, "cut.jsonl.gz");
        var lines = Enumerable.Range(0, 500).Select(static i => $"{{\"id\":\"{i}\",\"text\":\"Ship {i * 7919 % 5003} left.\",\"human\":true}}\n").ToArray();
        using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(string.Concat(lines)));
        }

        var whole = File.ReadAllBytes(path);
        Read(path).Should().HaveCount(lines.Length);
        problems.Should().BeEmpty();
        File.WriteAllBytes(path, [.. whole, .. whole]);
        Read(path).Should().HaveCount(2 * lines.Length, "two gzip files one behind the other are one");
        problems.Should().BeEmpty();
        File.WriteAllBytes(path, whole[..Math.Max(5, (int)(whole.Length * share))]);
        var read = Read(path);
        read.Should().HaveCountLessThan(lines.Length);
        problems.Should().ContainSingle().Which.Should().Be(new InputProblem(path, read.Length + 1, "The gzip file is cut off here: this line and all behind it are missing."));
    }

    [Fact]
    public void AGzipFileWithoutItsLastBytesIsCutOff()
    {
        var path = Path.Combine(folder, "tail.jsonl.gz");
        using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Optimal))
        {
            gzip.Write("{\"text\":\"One.\",\"human\":true}\n"u8);
        }

        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^3]);
        Read(path);
        problems.Should().ContainSingle().Which.Problem.Should().Contain("cut off");
    }

    [Fact]
    public void TheReadmeDescribesEachFormat() =>
        File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Should().ContainAll(DocumentSource.Formats.Select(static format => $"`{format}`"));

    [Fact]
    public void ABrokenLineIsReportedAndTheRestIsRead()
    {
        var path = Write("news.jsonl", """
            {"id":"a","text":"One.","human":true}
            {"id":"b","text":
            {"id":"c","human":true}
            {"id":"d","text":"Short.","human":false,"annotated":true,"spans":[{"start":3,"end":99}]}
            {"id":"e","text":"Five.","human":true}
            """);
        Read(path).Select(document => document.Id).Should().Equal("a", "e");
        problems.Select(problem => problem.Line).Should().Equal(2, 3, 4);
        problems[1].ToString().Should().Be($"{path}:3: 'text' is missing.");
    }

    [Fact]
    public void GzippedFilesAreRead()
    {
        var path = Path.Combine(folder, "news.jsonl.gz");
        using (var stream = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            stream.Write("{\"id\":\"a\",\"text\":\"One.\",\"human\":true}\n"u8);
        }

        Read(path).Should().ContainSingle().Which.Text.Should().Be("One.");
    }

    [Fact]
    public void LabelledNamesAreDocumentsOfTheirOwn()
    {
        var path = Write("names.jsonl", """
            {"id":"n1","doc_id":"d","text":"Varro met Varo.","label":"inconsistent","spans":[{"start":0,"end":5},{"start":10,"end":14}],"human":false}
            {"id":"n2","doc_id":"d","text":"Ann met Anna.","label":"distinct","spans":[{"start":0,"end":3},{"start":8,"end":12}],"human":false}
            {"id":"n3","doc_id":"d","text":"Vara spoke.","reference_name":"Varro","spans":[{"start":0,"end":4,"post_edit":"Varro"}],"human":false}
            """);
        var names = Read(path);
        names.Select(document => document.NameLabel).Should().Equal(NameLabel.Inconsistent, NameLabel.Distinct, NameLabel.Garbled);
        names.Should().OnlyContain(document => document.Kind == DocumentKind.Names);
        names[2].Marks.Single().Fixes.Should().Equal("Varro");
    }

    [Fact]
    public void MqmTsv()
    {
        var path = Write("scores.tsv", """
            system	doc	doc_id	seg_id	rater	source	target	category	severity
            Engine.1	town	1	1	r1	-	The <v>the</v> quay.	Fluency/Grammar	Minor
            Engine.1	town	1	1	r2	-	The the <v>quay</v>.	Accuracy/Mistranslation	Major
            Engine.1	town	1	2	r1	-	Ships left.	No-error	no-error
            ref-A	town	1	1	r1	-	The quay.	No-error	no-error
            Engine.1	town	1	3	r1	-	A <v>bad line.	Fluency	Minor
            """);
        var documents = Read(path, new ReaderOptions { Language = "en", SourceLanguage = "he" });
        documents.Select(document => (document.Id, document.Kind, document.Text)).Should().Equal(
            ("Engine.1/town", DocumentKind.Marked, "The the quay.\nShips left."), ("ref-A/town/1", DocumentKind.Human, "The quay."));
        documents[0].Marks.Select(mark => (mark.Span, mark.Category, mark.Severity, mark.Rater)).Should().Equal(
            (new TextSpan(4, 7), "fluency/grammar", "minor", "r1"), (new TextSpan(8, 12), "accuracy/mistranslation", "major", "r2"));
        documents[0].Raters.Should().Equal("r1", "r2");
        problems.Should().ContainSingle().Which.ToString().Should().Be($"{path}:6: <v> is never closed.");
    }

    [Fact]
    public void AnMqmFileWithoutAColumnIsReported()
    {
        Read(Write("scores.tsv", "system\tdoc\tseg_id\trater\ttarget\tcategory\nE\td\t1\tr\tText.\tNo-error\n")).Should().BeEmpty();
        problems.Should().ContainSingle().Which.Problem.Should().Be("The header lacks the column 'severity'.");
    }

    [Fact]
    public void MlqePe()
    {
        var path = Write("ro-en/test.mt", "The the quay .\nShips left .\nA third one\n");
        Write("ro-en/test.tags", "OK BAD BAD OK\nOK OK OK OK BAD OK OK\nOK OK\n");
        Write("ro-en/test.pe", "The quay .\nThe ships left .\nA third one\n");
        var documents = Read(path);
        documents.Select(document => (document.Id, document.Language, document.SourceLanguage, document.Kind)).Should().Equal(
            ("test/1", "en", "ro", DocumentKind.Marked), ("test/2", "en", "ro", DocumentKind.Marked));
        documents[0].Marks.Select(mark => mark.Span).Should().Equal([new TextSpan(4, 12)], "neighbouring words are one mark");
        documents[0].Segments[0].PostEdit.Should().Be("The quay .");
        documents[1].Marks.Should().BeEmpty("tags of gaps are left out");
        problems.Should().ContainSingle().Which.Problem.Should().Be("There are 2 tags for 3 words.");
        problems[0].Line.Should().Be(3);
    }

    [Fact]
    public void M2()
    {
        var path = Write("edits.m2", """
            S The the quay was shut .
            A 0 2|||doubled-word|||The||A|||REQUIRED|||-NONE-|||0
            A 3 4|||other|||is|||REQUIRED|||-NONE-|||1

            S Ships left .
            A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

            S The tide is low .
            A 2 9|||other|||x|||REQUIRED|||-NONE-|||0
            """);
        var documents = Read(path);
        documents.Should().HaveCount(2, "a sentence with a broken edit is left out").And.OnlyContain(document => document.Kind == DocumentKind.Gold);
        var mark = documents[0].Marks.Should().ContainSingle("only the first annotator counts").Subject;
        (mark.Span, mark.Rule).Should().Be((new TextSpan(0, 7), "doubled-word"));
        mark.Fixes.Should().Equal("The", "A");
        documents[1].Marks.Should().BeEmpty();
        problems.Should().ContainSingle().Which.Problem.Should().Be("The edit from word 2 to 9 is not inside the sentence of 5 words.");
    }

    [Theory]
    [InlineData("spans.csv", "langs,line_id,tgt,doc_id,esa_spans,system,annotator\nhe-en,1,\"The the quay, again.\",d,\"[{\"\"start_i\"\":4,\"\"end_i\"\":7,\"\"severity\"\":\"\"minor\"\"}]\",E,r1\nhe-en,1,\"The the quay, again.\",d,\"[{\"\"start_i\"\":\"\"missing\"\",\"\"end_i\"\":\"\"missing\"\",\"\"severity\"\":\"\"major\"\"}]\",E,r2\n")]
    [InlineData("spans.jsonl", "{\"langs\":\"he-en\",\"line_id\":1,\"tgt\":\"The the quay, again.\",\"doc_id\":\"d\",\"esa_spans\":[{\"start_i\":4,\"end_i\":7,\"severity\":\"minor\"}],\"system\":\"E\",\"annotator\":\"r1\"}\n{\"langs\":\"he-en\",\"line_id\":1,\"tgt\":\"The the quay, again.\",\"doc_id\":\"d\",\"esa_spans\":[{\"start_i\":\"missing\",\"end_i\":\"missing\",\"severity\":\"major\"}],\"system\":\"E\",\"annotator\":\"r2\"}\n")]
    public void ErrorSpanAnnotations(string name, string content)
    {
        var document = Read(Write(name, content)).Should().ContainSingle().Subject;
        (document.Kind, document.Language, document.SourceLanguage, document.System).Should().Be((DocumentKind.Marked, "en", "he", "E"));
        document.Text.Should().Be("The the quay, again.");
        document.Raters.Should().Equal("r1", "r2");
        var mark = document.Marks.Should().ContainSingle("what is missing has no place").Subject;
        (mark.Span, mark.Severity, mark.Category).Should().Be((new TextSpan(4, 7), "minor", "esa"));
        problems.Should().BeEmpty();
    }

    [Fact]
    public void AFileOfNoKnownFormatIsReportedWhenItIsNamed()
    {
        Read(Write("notes.docx", "x")).Should().BeEmpty();
        problems.Should().ContainSingle().Which.Problem.Should().StartWith("The format is not known by its name: story, jsonl");
        problems.Clear();
        Read(folder).Should().BeEmpty();
        problems.Should().BeEmpty("in a folder it is passed over");
    }

    [Fact]
    public void BytesThatAreNoUtf8AreReportedWithTheirLine()
    {
        var path = Path.Combine(folder, "news.jsonl");
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"One.\",\"human\":true}\n"), .. "{\"id\":\"b\",\"text\":\""u8, 0xFF, .. "\"}\n"u8]);
        Read(path).Select(document => document.Id).Should().Equal("a");
        problems.Should().ContainSingle().Which.Line.Should().Be(2);
    }
}
