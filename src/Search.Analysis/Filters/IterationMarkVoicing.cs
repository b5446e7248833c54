namespace Search.Analysis;

/// <summary>What an unvoiced iteration mark (ゝ, ヽ) makes of kana that have no voiced partner.</summary>
public enum IterationMarkVoicing
{
    /// <summary>As every version of Kuromoji: several of them change, as な → ど in いなゝく.</summary>
    Compatible,

    /// <summary>They are repeated as they are: いなゝく → いななく.</summary>
    Corrected,
}
