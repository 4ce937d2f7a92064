using System.Runtime.InteropServices;

namespace TranslationFix.Analysis;

/// <summary>A view of what a story has several of, in order. It costs nothing to hand out and to walk through.</summary>
/// <param name="list">The items.</param>
internal readonly struct Items<T>(List<T> list)
{
    /// <summary>The number of items.</summary>
    public int Count => list.Count;

    /// <summary>The item at <paramref name="index"/>.</summary>
    public T this[int index] => list[index];

    /// <summary>All items.</summary>
    public ReadOnlySpan<T> AsSpan() => CollectionsMarshal.AsSpan(list);

    /// <summary>Walks through the items.</summary>
    public List<T>.Enumerator GetEnumerator() => list.GetEnumerator();
}
