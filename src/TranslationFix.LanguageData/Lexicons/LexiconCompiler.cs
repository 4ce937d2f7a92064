using System.Numerics;
using TranslationFix.LanguageData.Blobs;
using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Lexicons;

/// <summary>Compiles words into the automaton that <see cref="Lexicon"/> reads; the layout stands there.</summary>
internal static class LexiconCompiler
{
    /// <summary>Compiles a lexicon.</summary>
    /// <param name="words">The forms, letter case folded, with what is known of each.</param>
    public static byte[] Compile(IReadOnlyDictionary<string, LexiconEntry> words)
    {
        var numbers = NumberLetters(words.Keys);
        var root = new Node();
        foreach (var (word, entry) in words.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var node = root;
            foreach (var letter in word)
            {
                var number = numbers[letter];
                for (; number >= Lexicon.Escape; number -= Lexicon.Escape)
                {
                    node = node.GetOrAdd(Lexicon.Escape);
                }

                node = node.GetOrAdd(number);
            }

            node.Entry |= entry;
        }

        root = Minimize(root, []);
        var writer = new BlobWriter(Lexicon.Kind);
        writer.Add(LetterPages(numbers));
        writer.Add(Serialize(root));
        writer.Add([(uint)words.Count]);
        return writer.ToArray();
    }

    /// <summary>Numbers the letters by falling frequency.</summary>
    private static Dictionary<char, int> NumberLetters(IEnumerable<string> words)
    {
        var counts = new Dictionary<char, int>();
        foreach (var letter in words.SelectMany(word => word))
        {
            counts[letter] = counts.GetValueOrDefault(letter) + 1;
        }

        return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Select((pair, index) => (pair.Key, index))
            .ToDictionary(pair => pair.Key, pair => pair.index);
    }

    private static byte[] LetterPages(Dictionary<char, int> numbers)
    {
        var numberOf = new byte[char.MaxValue + 1];
        for (var letter = 0; letter <= char.MaxValue; letter++)
        {
            if (numbers.TryGetValue(WordHash.Fold((char)letter), out var number))
            {
                numberOf[letter] = checked((byte)(number + 1));
            }
        }

        var index = new byte[256];
        List<byte[]> pages = [index, numberOf[..256], new byte[256]];
        index[0] = 1;
        for (var high = 1; high < 256; high++)
        {
            var page = numberOf.AsSpan(high * 256, 256);
            index[high] = 2;
            if (page.ContainsAnyExcept((byte)0))
            {
                index[high] = checked((byte)pages.Count);
                pages.Add(page.ToArray());
            }
        }

        return [.. pages.SelectMany(page => page)];
    }

    /// <summary>Merges equal ends of words, from the leaves up.</summary>
    private static Node Minimize(Node node, Dictionary<string, Node> unique)
    {
        foreach (var symbol in node.Next.Keys.ToArray())
        {
            node.Next[symbol] = Minimize(node.Next[symbol], unique);
        }

        var key = string.Concat([$"{(int)node.Entry}", .. node.Next.Select(pair => $" {pair.Key}:{pair.Value.Id}")]);
        if (unique.TryGetValue(key, out var known))
        {
            return known;
        }

        node.Id = unique.Count;
        unique.Add(key, node);
        return node;
    }

    /// <summary>Lays the nodes out depth first, so that the rest of a word lies near its beginning.</summary>
    private static uint[] Serialize(Node root)
    {
        var positions = new Dictionary<Node, uint>();
        var order = new List<Node>();
        var length = 0u;
        var stack = new Stack<Node>([root]);
        while (stack.TryPop(out var node))
        {
            if (!positions.TryAdd(node, length))
            {
                continue;
            }

            order.Add(node);
            length += 1 + (uint)node.Next.Count;
            foreach (var next in node.Next.Values.Reverse())
            {
                stack.Push(next);
            }
        }

        var nodes = new uint[length];
        foreach (var node in order)
        {
            var at = positions[node];
            var bits = node.Next.Keys.Aggregate(0u, (all, symbol) => all | (1u << symbol));
            nodes[at] = bits | ((uint)node.Entry << Lexicon.SymbolBits);
            foreach (var (symbol, next) in node.Next)
            {
                nodes[at + 1 + BitOperations.PopCount(bits & ((1u << symbol) - 1))] = positions[next];
            }
        }

        return nodes;
    }

    private sealed class Node
    {
        public SortedList<int, Node> Next { get; } = [];

        public LexiconEntry Entry { get; set; }

        public int Id { get; set; }

        public Node GetOrAdd(int symbol)
        {
            if (!Next.TryGetValue(symbol, out var node))
            {
                node = new Node();
                Next.Add(symbol, node);
            }

            return node;
        }
    }
}
