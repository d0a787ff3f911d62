using System.Collections.Immutable;

namespace KienXuong.Domain.Reviews;

/// <summary>Danh mục của rà soát và công nhận: the names of the choices of every closed list of reviews and histories.</summary>
public static class ReviewLists
{
    /// <summary>The names of the choices of a list, in the order of its values.</summary>
    /// <typeparam name="T">The list: steps of a review, results and kinds of decisions, events of a household, movements.</typeparam>
    /// <exception cref="ArgumentException">It is none of these lists.</exception>
    public static ImmutableArray<Bilingual> NamesOf<T>()
        where T : struct, Enum => NamesOf(typeof(T));

    private static ImmutableArray<Bilingual> NamesOf(Type list) =>
        list == typeof(ReviewStage) ? Names<ReviewStage>(ReviewStageNames.Of)
        : list == typeof(RecognitionClass) ? Names<RecognitionClass>(RecognitionNames.Of)
        : list == typeof(RecognitionKind) ? Names<RecognitionKind>(RecognitionNames.Of)
        : list == typeof(StatusEventKind) ? Names<StatusEventKind>(RecognitionNames.Of)
        : list == typeof(MovementKind) ? Names<MovementKind>(RecognitionNames.Of)
        : throw new ArgumentException("It is no list of reviews.", nameof(list));

    private static ImmutableArray<Bilingual> Names<TList>(Func<TList, Bilingual> nameOf)
        where TList : struct, Enum => [.. Enum.GetValues<TList>().Select(nameOf)];
}
