using Lucene.Net.Util;
using Search.Morphology;

namespace Search.Analysis.TokenAttributes;

/// <summary>What the four attributes share: a reference to the token's morpheme, of which each shows a part on request.</summary>
public abstract class MorphemeAttribute : Lucene.Net.Util.Attribute
{
    private Morpheme _morpheme;

    private protected MorphemeAttribute()
    {
    }

    /// <summary>Whether the token has a morpheme.</summary>
    private protected bool IsSet { get; private set; }

    /// <summary>The token's morpheme; meaningless unless <see cref="IsSet"/>.</summary>
    private protected ref readonly Morpheme Held => ref _morpheme;

    /// <summary>Makes the attribute show a morpheme.</summary>
    /// <param name="morpheme">The token's morpheme.</param>
    public void SetMorpheme(in Morpheme morpheme)
    {
        _morpheme = morpheme;
        IsSet = true;
    }

    /// <inheritdoc/>
    public override void Clear() => IsSet = false;

    /// <inheritdoc/>
    public override void CopyTo(IAttribute target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var other = (MorphemeAttribute)target;
        other._morpheme = _morpheme;
        other.IsSet = IsSet;
    }
}
